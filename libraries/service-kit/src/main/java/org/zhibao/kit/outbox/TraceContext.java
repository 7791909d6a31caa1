package org.zhibao.kit.outbox;

import io.quarkus.arc.Arc;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import org.jspecify.annotations.Nullable;

/** The W3C trace context of the request being answered, carried on so that a trace crosses Kafka. */
final class TraceContext {

    private TraceContext() {}

    static @Nullable String current() {
        if (!Arc.container().requestContext().isActive()) {
            return null;
        }
        var request = Arc.container().instance(CurrentVertxRequest.class).get();
        var routing = request == null ? null : request.getCurrent();
        return routing == null ? null : routing.request().getHeader("traceparent");
    }
}
