package org.zhibao.gateway.routing;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeoutException;
import org.zhibao.gateway.problem.ProblemException;

/**
 * Takes a request to its service and the answer back. Runs on the caller's event loop only; connections are pooled
 * by event loop, bodies stream in both directions with back-pressure.
 */
@Singleton
public final class Forwarder {

    /** Answers up to this size are passed on in one write, and a service that dies within one still yields a 502. */
    private static final long SMALL_ANSWER = 64 * 1024;

    private record Addresses(RequestOptions ordinary, RequestOptions upload) {}

    private final UpstreamClients clients;
    private final Map<String, Addresses> addresses = new HashMap<>();

    @Inject
    Forwarder(Vertx vertx, RouteTable routes, RoutingSettings.Upstream settings) {
        clients = new UpstreamClients(vertx, settings);
        for (var service : routes.services()) {
            addresses.put(
                    service.key(),
                    new Addresses(
                            service.address()
                                    .setConnectTimeout(settings.connectTimeout().toMillis())
                                    .setIdleTimeout(settings.answerTimeout().toMillis()),
                            service.address()
                                    .setConnectTimeout(settings.connectTimeout().toMillis())
                                    .setIdleTimeout(
                                            settings.uploadAnswerTimeout().toMillis())));
        }
    }

    @PreDestroy
    void close() {
        clients.close();
    }

    /**
     * Passes a call on and its answer back.
     *
     * @return completes when the answer has been passed on; fails with a {@link ProblemException} as long as nothing of
     *     the answer was passed on, otherwise the caller's stream is reset and the failure is the cause
     */
    public Future<Void> forward(Call call) {
        return attempt(call, isRepeatable(call));
    }

    private Future<Void> attempt(Call call, boolean mayRepeat) {
        var service = call.service();
        var known = addresses.get(service.key());
        if (known == null) {
            throw new IllegalArgumentException("Not a configured service: " + service);
        }
        var address = call.body() instanceof RequestBody.Streamed ? known.upload() : known.ordinary();
        return clients.ofThisEventLoop().request(address).transform(connected -> {
            if (connected.failed()) {
                return Future.failedFuture(UpstreamProblems.whileConnecting(service, connected.cause()));
            }
            var upstream = connected.result();
            return send(call, upstream).transform(answered -> {
                if (answered.succeeded()) {
                    return passBack(call, upstream, answered.result());
                }
                if (answered.cause() instanceof ProblemException problem) {
                    return Future.failedFuture(problem);
                }
                if (mayRepeat && !(answered.cause() instanceof TimeoutException)) {
                    return attempt(call, false);
                }
                return Future.failedFuture(UpstreamProblems.afterSending(service, answered.cause()));
            });
        });
    }

    /**
     * A pooled connection can be closed by the service in the very moment it is reused. The request may then go out once
     * more if repeating cannot do harm: it is safe (RFC 9110, 9.2.1), or it carries an Idempotency-Key.
     */
    private static boolean isRepeatable(Call call) {
        if (call.body() instanceof RequestBody.Streamed) {
            return false;
        }
        var method = call.request().method();
        return method.equals(HttpMethod.GET)
                || method.equals(HttpMethod.HEAD)
                || method.equals(HttpMethod.OPTIONS)
                || call.request().headers().contains("Idempotency-Key");
    }

    private static Future<HttpClientResponse> send(Call call, HttpClientRequest upstream) {
        var request = call.request();
        upstream.setMethod(request.method()).setURI(request.uri());
        HeaderRules.copyRequest(request, upstream.headers(), call.requestId());
        // Failures arrive with the response or the pipe; without a handler of its own the client would log them too.
        upstream.exceptionHandler(reported -> {});
        // The caller went away: nobody waits for the service's answer any more.
        request.response().exceptionHandler(gone -> upstream.reset(0, gone));
        return switch (call.body()) {
            case RequestBody.None() -> upstream.send();
            case RequestBody.Whole(Buffer content) -> upstream.send(content);
            case RequestBody.Streamed streamed -> stream(call, upstream, streamed);
        };
    }

    private static Future<HttpClientResponse> stream(
            Call call, HttpClientRequest upstream, RequestBody.Streamed streamed) {
        var request = call.request();
        if (!request.headers().contains(HttpHeaders.CONTENT_LENGTH)) {
            upstream.setChunked(true);
        }
        Promise<HttpClientResponse> outcome = Promise.promise();
        upstream.response().onComplete(answer -> {
            if (answer.succeeded()) {
                outcome.tryComplete(answer.result());
            } else {
                outcome.tryFail(answer.cause());
            }
        });
        var body = new CountedStream(request, streamed.limit(), () -> {
            outcome.tryFail(new ProblemException(streamed.tooLarge()));
            upstream.reset();
        });
        var pipe = body.pipe().endOnFailure(false);
        pipe.to(upstream).onFailure(failure -> {
            outcome.tryFail(failure);
            upstream.reset(0, failure);
        });
        return outcome.future();
    }

    private static Future<Void> passBack(Call call, HttpClientRequest upstream, HttpClientResponse answer) {
        var response = call.request().response();
        long length = lengthOf(answer);
        boolean bodyless = call.request().method().equals(HttpMethod.HEAD)
                || answer.statusCode() == 204
                || answer.statusCode() == 304;
        if (bodyless || (length >= 0 && length <= SMALL_ANSWER)) {
            return answer.body().transform(body -> {
                if (body.failed()) {
                    return Future.failedFuture(UpstreamProblems.afterSending(call.service(), body.cause()));
                }
                response.setStatusCode(answer.statusCode());
                HeaderRules.copyResponse(answer.headers(), response.headers(), call.service());
                return bodyless ? response.end() : response.end(body.result());
            });
        }
        response.setStatusCode(answer.statusCode());
        HeaderRules.copyResponse(answer.headers(), response.headers(), call.service());
        if (length < 0) {
            response.setChunked(true);
        }
        return answer.pipe().endOnFailure(false).to(response).onFailure(failure -> {
            // The head is out: only a broken stream can tell the caller that the answer is not complete.
            upstream.reset(0, failure);
            response.reset();
        });
    }

    private static long lengthOf(HttpClientResponse answer) {
        var length = answer.getHeader(HttpHeaders.CONTENT_LENGTH);
        if (length == null) {
            return -1;
        }
        try {
            return Long.parseLong(length);
        } catch (NumberFormatException malformed) {
            return -1;
        }
    }
}
