package org.zhibao.gateway.routing;

import io.vertx.core.http.ConnectionPoolTooBusyException;
import java.util.Map;
import java.util.concurrent.TimeoutException;
import org.zhibao.gateway.problem.Problem;
import org.zhibao.gateway.problem.ProblemException;
import org.zhibao.gateway.problem.ProblemType;

/** What a caller is told when a service cannot be reached or does not finish its answer. */
final class UpstreamProblems {

    private UpstreamProblems() {}

    /** No connection was had, so the service has seen nothing of the request. */
    static ProblemException whileConnecting(Service service, Throwable cause) {
        if (cause instanceof ConnectionPoolTooBusyException) {
            return problem(
                    ProblemType.UPSTREAM_BUSY,
                    service.name() + " 的等待队列已满，请求未被处理，请稍后重试",
                    "The queue for " + service.name() + " is full; the request was not processed, try again later",
                    "2");
        }
        return problem(
                ProblemType.UPSTREAM_UNREACHABLE,
                "无法连接 " + service.name() + "，请求未被处理，请稍后重试",
                service.name() + " cannot be reached; the request was not processed, try again later",
                "5");
    }

    /** The request was sent, at least in part; whether it took effect is unknown to the gateway. */
    static ProblemException afterSending(Service service, Throwable cause) {
        if (cause instanceof TimeoutException) {
            return problem(
                    ProblemType.UPSTREAM_TOO_SLOW,
                    service.name() + " 未在规定时间内响应；请求是否生效未知，请用同一 Idempotency-Key 重试",
                    service.name() + " did not answer in time; whether the request took effect is unknown, retry with"
                            + " the same Idempotency-Key",
                    "10");
        }
        return problem(
                ProblemType.UPSTREAM_BROKE_OFF,
                service.name() + " 在响应前断开连接；请求是否生效未知，请用同一 Idempotency-Key 重试",
                service.name() + " closed the connection before answering; whether the request took effect is unknown,"
                        + " retry with the same Idempotency-Key",
                "2");
    }

    private static ProblemException problem(ProblemType type, String zh, String en, String retryAfterSeconds) {
        return new ProblemException(Problem.of(type, zh, en).withHeaders(Map.of("Retry-After", retryAfterSeconds)));
    }
}
