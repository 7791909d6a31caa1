package org.zhibao.gateway.identity;

import java.util.Map;
import org.zhibao.gateway.problem.Problem;
import org.zhibao.gateway.problem.ProblemType;

/** Refusals of RFC 6750 section 3, each with its challenge. */
public final class TokenProblems {

    private static final String CHALLENGE = "WWW-Authenticate";

    private TokenProblems() {}

    public static Problem missing() {
        return Problem.of(
                        ProblemType.TOKEN_MISSING,
                        "该资源需要令牌：请在 Authorization 头中以 Bearer 方式提供",
                        "This resource needs a token: send it in the Authorization header as Bearer")
                .withHeaders(Map.of(CHALLENGE, "Bearer realm=\"zhibao\""));
    }

    static Problem notBearer() {
        return Problem.of(
                        ProblemType.TOKEN_INVALID,
                        "Authorization 头必须使用 Bearer 方式",
                        "The Authorization header must use the Bearer scheme")
                .withHeaders(Map.of(CHALLENGE, "Bearer realm=\"zhibao\""));
    }

    static Problem expired() {
        return Problem.of(ProblemType.TOKEN_EXPIRED, "令牌已过有效期，请重新登录", "The token has expired, sign in again")
                .withHeaders(Map.of(CHALLENGE, challenge("The token has expired")));
    }

    static Problem invalid() {
        return Problem.of(
                        ProblemType.TOKEN_INVALID,
                        "令牌不是由本系统的身份认证服务签发，或内容已被改动",
                        "The token was not issued by this suite's identity provider, or was altered")
                .withHeaders(
                        Map.of(CHALLENGE, challenge("The token was not issued by the trusted issuer or was altered")));
    }

    static Problem issuerUnavailable() {
        return Problem.of(
                        ProblemType.ISSUER_UNAVAILABLE,
                        "暂时无法取得身份认证服务的公钥，令牌无法校验，请稍后重试",
                        "The identity provider's keys cannot be loaded, so tokens cannot be checked; try again later")
                .withHeaders(Map.of("Retry-After", "5"));
    }

    private static String challenge(String description) {
        return "Bearer realm=\"zhibao\", error=\"invalid_token\", error_description=\"" + description + "\"";
    }
}
