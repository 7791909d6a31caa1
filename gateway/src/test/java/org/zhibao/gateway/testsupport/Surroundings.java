package org.zhibao.gateway.testsupport;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.vertx.core.Vertx;
import java.io.IOException;
import java.net.ServerSocket;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;

/**
 * What stands around the gateway in tests, all of it real and on free ports: an issuer with its keys, case-service and
 * statistics-service that answer over HTTP, a mediation-service that drops kept-alive connections, and a pledge-service
 * that is down.
 */
public final class Surroundings implements QuarkusTestResourceLifecycleManager {

    /** Requests a minute for callers without a token and for roles without an allowance of their own. */
    public static final String ALLOWANCE = "allowance";

    /** {@code true}: nobody answers at the issuer's address until the test starts an issuer there. */
    public static final String LATE_ISSUER = "late-issuer";

    private String allowance = "100000";
    private boolean lateIssuer;
    private final Vertx vertx = Vertx.vertx();

    @Override
    public void init(Map<String, String> arguments) {
        allowance = arguments.getOrDefault(ALLOWANCE, allowance);
        lateIssuer = Boolean.parseBoolean(arguments.get(LATE_ISSUER));
    }

    @Override
    public Map<String, String> start() {
        try {
            var issuer = new Issuer(vertx, unusedPort());
            if (!lateIssuer) {
                issuer.start();
            }
            var config = new HashMap<String, String>();
            config.put("quarkus.oidc.auth-server-url", issuer.url());
            config.put(Tokens.ISSUER, issuer.url());
            config.put(
                    Tokens.KEY,
                    Base64.getEncoder().encodeToString(issuer.privateKey().getEncoded()));
            config.put("zhibao.gateway.routes.case", address(EchoService.start(vertx, "openapi/case.json")));
            config.put(
                    "zhibao.gateway.routes.statistics", address(EchoService.start(vertx, "openapi/statistics.json")));
            config.put("zhibao.gateway.routes.mediation", address(DroppingService.start(vertx)));
            config.put("zhibao.gateway.routes.pledge", address(unusedPort()));
            config.put("zhibao.gateway.upstream.answer-timeout", "700ms");
            config.put("zhibao.gateway.limits.bodies.upload", "8M");
            config.put("zhibao.gateway.limits.requests.anonymous", allowance);
            config.put("zhibao.gateway.limits.requests.authenticated", allowance);
            config.put("zhibao.gateway.limits.requests.roles.integrator", "200000");
            config.put("zhibao.gateway.description.retry-after", "500ms");
            config.put("quarkus.http.test-port", "0");
            config.put("quarkus.management.test-port", "0");
            return config;
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }

    @Override
    public void stop() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    private static String address(int port) {
        return "http://localhost:" + port;
    }

    private static int unusedPort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
