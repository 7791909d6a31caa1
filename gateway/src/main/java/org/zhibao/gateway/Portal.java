package org.zhibao.gateway;

import io.quarkus.runtime.StartupEvent;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.stream.Collectors;
import org.zhibao.gateway.description.ApiDocument;
import org.zhibao.gateway.description.ServiceDescriptions;
import org.zhibao.gateway.routing.RouteTable;
import org.zhibao.gateway.routing.Service;
import org.zhibao.gateway.validation.RequestValidation;

/** The one description of the suite: fetched from the services, merged, served, and used to check requests. */
@Singleton
final class Portal {

    private static final String DOCS = "/docs/";

    private final RouteTable routes;
    private final ServiceDescriptions descriptions;
    private final ApiDocument document;
    private final RequestValidation validation;

    @Inject
    Portal(RouteTable routes, ServiceDescriptions descriptions, ApiDocument document, RequestValidation validation) {
        this.routes = routes;
        this.descriptions = descriptions;
        this.document = document;
        this.validation = validation;
    }

    void start(@Observes StartupEvent starting) {
        document.expect(routes.services().stream().map(Service::key).toList(), (service, path) -> {
            var answering = routes.find(path);
            return answering != null && answering.key().equals(service);
        });
        descriptions.follow(
                routes.services().stream().collect(Collectors.toMap(Service::key, Service::baseUrl)),
                (service, openApi) -> {
                    document.take(service, openApi);
                    validation.take(service, openApi);
                });
    }

    void mount(@Observes Router router) {
        router.get("/").handler(Portal::toDocs);
        router.get("/docs").handler(Portal::toDocs);
        router.get("/openapi.json")
                .handler(context -> serve(context, document.current().json(), "application/json"));
        router.get("/openapi.yaml")
                .handler(context -> serve(context, document.current().yaml(), "application/yaml"));
    }

    private static void toDocs(RoutingContext context) {
        if (context.normalizedPath().equals(DOCS)) {
            context.next();
            return;
        }
        context.response()
                .setStatusCode(302)
                .putHeader(HttpHeaders.LOCATION, DOCS)
                .end();
    }

    private void serve(RoutingContext context, Buffer content, String mediaType) {
        var tag = document.current().entityTag();
        var response = context.response()
                .putHeader(HttpHeaders.ETAG, tag)
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-cache")
                .putHeader(HttpHeaders.VARY, "Accept-Encoding");
        if (tag.equals(context.request().getHeader(HttpHeaders.IF_NONE_MATCH))) {
            response.setStatusCode(304).end();
        } else {
            response.putHeader(HttpHeaders.CONTENT_TYPE, mediaType).end(content);
        }
    }
}
