package org.zhibao.gateway;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.zhibao.gateway.routing.RouteTable;
import org.zhibao.gateway.routing.Service;

/** Times every call and, if wanted, writes one line about it: never a token, a query or a body. */
@Singleton
final class Journal {

    private static final Logger ACCESS = Logger.getLogger("org.zhibao.gateway.access");
    private static final String NOWHERE = "none";
    private static final int STATUS_CLASSES = 6;

    private final boolean accessLog;
    private final Map<String, Timer[]> timers = new HashMap<>();

    @Inject
    Journal(
            MeterRegistry meters,
            RouteTable routes,
            @ConfigProperty(name = "zhibao.gateway.access-log", defaultValue = "false") boolean accessLog) {
        this.accessLog = accessLog;
        routes.services().forEach(service -> timers.put(service.name(), timers(meters, service.name())));
        timers.put(NOWHERE, timers(meters, NOWHERE));
    }

    private static Timer[] timers(MeterRegistry meters, String service) {
        var byStatusClass = new Timer[STATUS_CLASSES];
        for (int i = 0; i < STATUS_CLASSES; i++) {
            byStatusClass[i] = Timer.builder("zhibao.gateway.requests")
                    .description("Calls through the gateway, until the last byte of the answer")
                    .tag("service", service)
                    .tag("status", i == 0 ? "broken-off" : i + "xx")
                    .register(meters);
        }
        return byStatusClass;
    }

    void open(RoutingContext context, String requestId, @Nullable Service service) {
        long start = System.nanoTime();
        context.addEndHandler(ended -> close(context, requestId, service, start, ended.succeeded()));
    }

    private void close(
            RoutingContext context, String requestId, @Nullable Service service, long start, boolean complete) {
        long nanos = System.nanoTime() - start;
        int status = context.response().getStatusCode();
        var name = service == null ? NOWHERE : service.name();
        var byStatusClass = timers.get(name);
        if (byStatusClass != null) {
            byStatusClass[complete ? Math.clamp(status / 100, 0, STATUS_CLASSES - 1) : 0].record(
                    nanos, TimeUnit.NANOSECONDS);
        }
        if (accessLog) {
            ACCESS.infof(
                    "request=%s method=%s path=%s status=%d ms=%d service=%s complete=%b",
                    requestId,
                    context.request().method(),
                    context.request().path(),
                    status,
                    TimeUnit.NANOSECONDS.toMillis(nanos),
                    name,
                    complete);
        }
    }
}
