package org.zhibao.gateway.routing;

import io.netty.util.concurrent.FastThreadLocal;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.PoolOptions;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * One HTTP client, and thereby one connection pool, for each event loop. A pool shared by all loops hands out whichever
 * connection was used last, so that most requests would travel to another loop and back: two wake-ups of a sleeping
 * thread for each call.
 */
final class UpstreamClients {

    private final Queue<HttpClient> all = new ConcurrentLinkedQueue<>();
    private final FastThreadLocal<HttpClient> perEventLoop;

    UpstreamClients(Vertx vertx, RoutingSettings.Upstream settings) {
        var options = new HttpClientOptions()
                .setConnectTimeout((int) settings.connectTimeout().toMillis())
                .setKeepAliveTimeout((int) settings.keepAlive().toSeconds())
                .setTcpNoDelay(true);
        var pool =
                new PoolOptions().setHttp1MaxSize(settings.maxConnections()).setMaxWaitQueueSize(settings.maxWaiting());
        perEventLoop = new FastThreadLocal<>() {
            @Override
            protected HttpClient initialValue() {
                var client = vertx.createHttpClient(options, pool);
                all.add(client);
                return client;
            }
        };
    }

    HttpClient ofThisEventLoop() {
        return perEventLoop.get();
    }

    void close() {
        all.forEach(HttpClient::close);
    }
}
