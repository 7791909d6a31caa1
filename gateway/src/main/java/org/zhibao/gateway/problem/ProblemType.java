package org.zhibao.gateway.problem;

import java.util.Locale;

/** Every problem the gateway can answer itself; a service's own problems pass through untouched. */
public enum ProblemType {
    UNKNOWN_PATH(404, "没有这个路径", "No such path"),
    PATH_NOT_NORMAL(400, "路径不规范", "Path is not in normal form"),
    BAD_REQUEST(400, "请求格式有误", "Malformed request"),
    MALFORMED_JSON(400, "JSON 格式有误", "Malformed JSON"),
    TOKEN_MISSING(401, "需要登录", "Authentication required"),
    TOKEN_EXPIRED(401, "登录已过期", "Token expired"),
    TOKEN_INVALID(401, "令牌无效", "Token not accepted"),
    BODY_TOO_LARGE(413, "请求体过大", "Body too large"),
    TOO_MANY_REQUESTS(429, "请求过于频繁", "Too many requests"),
    INTERNAL_ERROR(500, "网关内部错误", "Internal error of the gateway"),
    UPSTREAM_BROKE_OFF(502, "服务中断了连接", "Service broke off the connection"),
    UPSTREAM_UNREACHABLE(503, "服务暂时不可用", "Service unreachable"),
    UPSTREAM_BUSY(503, "服务繁忙", "Service busy"),
    ISSUER_UNAVAILABLE(503, "身份认证服务暂时不可用", "Identity provider unavailable"),
    UPSTREAM_TOO_SLOW(504, "服务响应超时", "Service did not answer in time");

    private final int status;
    private final String zh;
    private final String en;
    private final String code;

    ProblemType(int status, String zh, String en) {
        this.status = status;
        this.zh = zh;
        this.en = en;
        this.code = name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public int status() {
        return status;
    }

    public Text title() {
        return new Text(zh, en);
    }

    /** Stable machine code. */
    public String code() {
        return code;
    }

    /** The problem's {@code type}, RFC 9457 section 3.1.1; the services use the same prefix. */
    public String uri() {
        return "urn:zhibao:problem:" + code;
    }
}
