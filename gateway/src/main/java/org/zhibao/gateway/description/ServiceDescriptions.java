package org.zhibao.gateway.description;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.json.JsonObject;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import org.jboss.logging.Logger;

/**
 * Fetches the services' OpenAPI documents in the background, again and again: the gateway starts without any service and
 * learns a service's document whenever it turns up. The last document known stays in use while a service is away.
 */
@Singleton
public final class ServiceDescriptions {

    private static final Logger LOG = Logger.getLogger(ServiceDescriptions.class);
    private static final int LARGEST_DOCUMENT = 16 * 1024 * 1024;

    private final Vertx vertx;
    private final HttpClient client;
    private final DescriptionSettings settings;
    private final Map<String, Buffer> taken = new ConcurrentHashMap<>();
    private volatile boolean closed;

    @Inject
    ServiceDescriptions(Vertx vertx, DescriptionSettings settings) {
        this.vertx = vertx;
        this.settings = settings;
        this.client = vertx.createHttpClient(new HttpClientOptions()
                .setConnectTimeout(2000)
                .setIdleTimeout(10)
                .setKeepAlive(false));
    }

    /**
     * Begins to fetch.
     *
     * @param services base URLs by service key
     * @param onDocument called on a worker thread with every document that is new or has changed
     */
    public void follow(Map<String, URI> services, BiConsumer<String, JsonObject> onDocument) {
        services.forEach((service, baseUrl) -> fetch(service, baseUrl.resolve(settings.path()), onDocument));
    }

    @PreDestroy
    void close() {
        closed = true;
        client.close();
    }

    private void fetch(String service, URI address, BiConsumer<String, JsonObject> onDocument) {
        if (closed) {
            return;
        }
        request(address)
                .compose(content -> vertx.executeBlocking(() -> {
                    take(service, content, onDocument);
                    return content.length();
                }))
                .onComplete(fetched -> {
                    if (fetched.failed()) {
                        LOG.debugf(
                                "No OpenAPI document from %s: %s",
                                address, fetched.cause().getMessage());
                    }
                    var pause = fetched.succeeded() ? settings.refreshAfter() : settings.retryAfter();
                    vertx.setTimer(pause.toMillis(), due -> fetch(service, address, onDocument));
                });
    }

    private Future<Buffer> request(URI address) {
        return client.request(HttpMethod.GET, address.getPort(), address.getHost(), pathOf(address))
                .compose(HttpClientRequest::send)
                .compose(answer -> answer.statusCode() == 200
                        ? answer.body()
                        : Future.failedFuture("status " + answer.statusCode()));
    }

    private static String pathOf(URI address) {
        return address.getRawQuery() == null
                ? address.getRawPath()
                : address.getRawPath() + "?" + address.getRawQuery();
    }

    private void take(String service, Buffer content, BiConsumer<String, JsonObject> onDocument) {
        if (content.length() > LARGEST_DOCUMENT) {
            throw new IllegalArgumentException("The document is larger than " + LARGEST_DOCUMENT + " bytes");
        }
        if (content.equals(taken.get(service))) {
            return;
        }
        var document = new JsonObject(content);
        if (!document.getString("openapi", "").startsWith("3.1")) {
            throw new IllegalArgumentException("Not an OpenAPI 3.1 document");
        }
        onDocument.accept(service, document);
        taken.put(service, content);
        LOG.infof("OpenAPI document of %s taken up", service);
    }
}
