package org.zhibao.gateway;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import org.zhibao.gateway.problem.Language;
import org.zhibao.gateway.problem.Problem;

/** Writes what the gateway answers itself. */
final class Answers {

    private Answers() {}

    static Future<Void> json(RoutingContext context, Buffer content) {
        return context.response()
                .putHeader(HttpHeaders.CONTENT_TYPE, "application/json")
                .end(content);
    }

    static void problem(RoutingContext context, Problem problem) {
        var response = context.response();
        if (response.ended() || response.closed()) {
            return;
        }
        if (response.headWritten()) {
            response.reset();
            return;
        }
        var request = context.request();
        var language = Language.of(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
        problem.headers().forEach(response::putHeader);
        response.setStatusCode(problem.type().status())
                .putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
                .putHeader(HttpHeaders.CONTENT_LANGUAGE, language.tag())
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                .end(problem.render(language, request.path()));
    }
}
