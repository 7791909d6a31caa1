package org.zhibao.gateway.testsupport;

import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonObject;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A service that answers with what it received, except on these paths: {@code …/slow} never answers, {@code …/cut}
 * breaks off within a large answer, {@code …/cut-small} within a small one, {@code …/large} is large,
 * {@code …/no-content} is 204, {@code …/created} is 201 with the service's own address in Location, {@code …/refused} is
 * the service's own 422, {@code …/calls} counts calls.
 */
final class EchoService {

    private static final int LARGE = 3_000_000;

    private EchoService() {}

    static int start(Vertx vertx, String openApi) {
        var calls = new AtomicInteger();
        var server = vertx.createHttpServer(new HttpServerOptions().setIdleTimeout(60))
                .requestHandler(request -> {
                    if (request.path().equals("/q/openapi")) {
                        request.response().end(vertx.fileSystem().readFileBlocking(openApi));
                    } else {
                        calls.incrementAndGet();
                        answer(request, calls);
                    }
                });
        return server.listen(0).toCompletionStage().toCompletableFuture().join().actualPort();
    }

    private static void answer(HttpServerRequest request, AtomicInteger calls) {
        var response = request.response();
        var path = request.path();
        switch (path.substring(path.lastIndexOf('/') + 1)) {
            case "slow" -> request.resume();
            case "cut" -> {
                response.putHeader("content-length", Integer.toString(LARGE));
                response.write(Buffer.buffer(new byte[LARGE / 3]))
                        .onComplete(sent -> request.connection().close());
            }
            case "cut-small" -> {
                response.putHeader("content-length", "100");
                response.write("half").onComplete(sent -> request.connection().close());
            }
            case "large" -> response.end(Buffer.buffer(new byte[LARGE]));
            case "no-content" ->
                response.setStatusCode(204).putHeader("ETag", "\"7\"").end();
            case "created" ->
                response.setStatusCode(201)
                        .putHeader("Location", "http://" + request.authority() + "/api/v1/cases/17?at=2023")
                        .end();
            case "refused" ->
                response.setStatusCode(422)
                        .putHeader("content-type", "application/problem+json")
                        .end("{\"code\":\"rule-refused\"}");
            case "calls" -> response.end(Integer.toString(calls.get()));
            default -> echo(request);
        }
    }

    private static void echo(HttpServerRequest request) {
        var headers = new JsonObject();
        request.headers().forEach((name, value) -> headers.put(name.toLowerCase(java.util.Locale.ROOT), value));
        var length = new long[1];
        request.handler(chunk -> length[0] += chunk.length());
        request.endHandler(end -> request.response()
                .putHeader("content-type", "application/json")
                .putHeader("Connection", "x-private")
                .putHeader("X-Private", "of this connection only")
                .putHeader("X-Frame-Options", "ALLOWALL")
                .putHeader("ETag", "\"3\"")
                .end(new JsonObject()
                        .put("method", request.method().name())
                        .put("uri", request.uri())
                        .put("headers", headers)
                        .put("bodyLength", length[0])
                        .encode()));
    }
}
