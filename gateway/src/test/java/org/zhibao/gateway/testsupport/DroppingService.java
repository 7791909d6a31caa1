package org.zhibao.gateway.testsupport;

import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A service that answers the first request of each connection and drops the connection, unanswered, when a second one
 * arrives: what a caller meets who reuses a kept-alive connection in the moment the service gives it up. An answer
 * tells how often that very request has arrived. A path ending in {@code /never} is never answered.
 */
final class DroppingService {

    private DroppingService() {}

    static int start(Vertx vertx) {
        var arrived = new ConcurrentHashMap<String, AtomicInteger>();
        var server = vertx.createNetServer().connectHandler(socket -> {
            var requestsHere = new AtomicInteger();
            socket.handler(bytes -> {
                var text = bytes.toString();
                if (!text.contains(" HTTP/1.1\r\n")) {
                    return; // the rest of a request that came in several packets
                }
                var requestLine = text.substring(0, text.indexOf('\r'));
                int times = arrived.computeIfAbsent(requestLine, first -> new AtomicInteger())
                        .incrementAndGet();
                if (requestsHere.incrementAndGet() > 1 || text.startsWith("GET /api/v1/mediations/never ")) {
                    socket.close();
                } else {
                    var body = Integer.toString(times);
                    socket.write(
                            Buffer.buffer("HTTP/1.1 200 OK\r\nContent-Length: " + body.length() + "\r\n\r\n" + body));
                }
            });
        });
        return server.listen(0).toCompletionStage().toCompletableFuture().join().actualPort();
    }
}
