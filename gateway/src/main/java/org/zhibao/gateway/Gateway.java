package org.zhibao.gateway;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.zhibao.gateway.problem.Problem;
import org.zhibao.gateway.problem.ProblemType;

/** Mounts the gateway's own routes. */
@Singleton
final class Gateway {

    /**
     * After Quarkus's CORS filter (-300), before its authentication (-200): calls to the services are authenticated by
     * the passage itself, which remembers tokens it has verified.
     */
    private static final int BEFORE_AUTHENTICATION = -250;

    private static final int HEADERS_FIRST = BEFORE_AUTHENTICATION - 1;
    private static final int LAST = 30_000;

    private final Passage passage;

    @Inject
    Gateway(Passage passage) {
        this.passage = passage;
    }

    void mount(@Observes Router router) {
        router.route().order(HEADERS_FIRST).handler(Gateway::secure);
        router.route("/api/*").order(BEFORE_AUTHENTICATION).handler(passage);
        router.route().order(LAST).handler(Gateway::unknown);
    }

    private static void secure(RoutingContext context) {
        context.response()
                .headers()
                .set("x-content-type-options", "nosniff")
                .set("x-frame-options", "DENY")
                .set("referrer-policy", "no-referrer");
        context.next();
    }

    static Problem unknownPath(String path) {
        return Problem.of(
                ProblemType.UNKNOWN_PATH,
                "没有服务提供 " + path + "，可用的接口见 /docs",
                "No service answers " + path + "; see /docs for what there is");
    }

    private static void unknown(RoutingContext context) {
        Answers.problem(context, unknownPath(context.request().path()));
    }
}
