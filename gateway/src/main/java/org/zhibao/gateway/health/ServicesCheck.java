package org.zhibao.gateway.health;

import io.smallrye.health.api.AsyncHealthCheck;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.net.NetClient;
import io.vertx.core.net.NetClientOptions;
import io.vertx.core.net.NetSocket;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.zhibao.gateway.routing.RouteTable;
import org.zhibao.gateway.routing.Service;
import org.zhibao.gateway.validation.RequestValidation;

/**
 * Reports which services can be reached, and never makes the gateway unready: were it taken out of rotation because one
 * service is down, the others would be unreachable too, and callers would get a bare connection error instead of a
 * problem that names the service.
 */
@Readiness
@Singleton
final class ServicesCheck implements AsyncHealthCheck {

    private final RouteTable routes;
    private final RequestValidation validation;
    private final NetClient client;

    @Inject
    ServicesCheck(Vertx vertx, RouteTable routes, RequestValidation validation) {
        this.routes = routes;
        this.validation = validation;
        this.client = vertx.createNetClient(new NetClientOptions().setConnectTimeout(500));
    }

    @PreDestroy
    void close() {
        client.close();
    }

    @Override
    public Uni<HealthCheckResponse> call() {
        var attempts = new ArrayList<Future<NetSocket>>();
        for (var service : routes.services()) {
            attempts.add(
                    client.connect(service.port(), service.baseUrl().getHost()).onSuccess(NetSocket::close));
        }
        return Uni.createFrom()
                .emitter(emitter -> Future.join(attempts).onComplete(done -> emitter.complete(describe(attempts))));
    }

    private HealthCheckResponse describe(List<Future<NetSocket>> attempts) {
        var checked = validation.services();
        var response = HealthCheckResponse.named("services").up();
        var services = routes.services();
        for (int i = 0; i < services.size(); i++) {
            Service service = services.get(i);
            response.withData(
                    service.name(),
                    (attempts.get(i).succeeded() ? "reachable" : "unreachable")
                            + (checked.contains(service.key()) ? ", requests validated" : ", requests not validated"));
        }
        return response.build();
    }
}
