package org.zhibao.gateway.limits;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import java.util.Map;
import org.zhibao.gateway.problem.Problem;
import org.zhibao.gateway.problem.ProblemType;

/**
 * What a bucket says to one request.
 *
 * @param remaining requests that may still come at once
 * @param secondsToWait 0 when allowed, otherwise when the next request will be
 * @param secondsToFull until the whole allowance is available again
 */
public record Decision(Allowance allowance, int remaining, long secondsToWait, long secondsToFull) {

    private static final CharSequence RATE_LIMIT = HttpHeaders.createOptimized("ratelimit");
    private static final CharSequence RATE_LIMIT_POLICY = HttpHeaders.createOptimized("ratelimit-policy");

    public boolean allowed() {
        return secondsToWait == 0;
    }

    /** Adds the fields of the IETF draft "RateLimit header fields for HTTP" to an answer. */
    public void writeTo(MultiMap headers) {
        headers.set(RATE_LIMIT_POLICY, allowance.policy());
        headers.set(RATE_LIMIT, "\"" + allowance.name() + "\";r=" + remaining + ";t=" + secondsToFull);
    }

    public Problem problem() {
        return Problem.of(
                        ProblemType.TOO_MANY_REQUESTS,
                        "每分钟最多 " + allowance.perMinute() + " 次请求，请在 " + secondsToWait + " 秒后重试",
                        "At most " + allowance.perMinute() + " requests a minute, try again in " + secondsToWait
                                + " seconds")
                .withHeaders(Map.of("Retry-After", Long.toString(secondsToWait)));
    }
}
