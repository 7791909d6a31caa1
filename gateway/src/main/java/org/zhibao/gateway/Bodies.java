package org.zhibao.gateway;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import java.util.function.Supplier;
import org.zhibao.gateway.problem.ProblemException;

/** Reading request bodies within bounds. */
final class Bodies {

    private Bodies() {}

    static boolean isAnnounced(HttpServerRequest request) {
        var length = request.headers().get(HttpHeaders.CONTENT_LENGTH);
        if (length != null) {
            return !"0".equals(length);
        }
        return request.headers().contains(HttpHeaders.TRANSFER_ENCODING)
                || (request.version() == HttpVersion.HTTP_2 && !request.isEnded());
    }

    /** Content-Length, or -1 when the body's size shows only when it ends. The server has checked that it is a number. */
    static long announcedLength(HttpServerRequest request) {
        var length = request.headers().get(HttpHeaders.CONTENT_LENGTH);
        return length == null ? -1 : Long.parseLong(length);
    }

    static Future<Buffer> readWhole(HttpServerRequest request, long limit, Supplier<ProblemException> tooLarge) {
        Promise<Buffer> outcome = Promise.promise();
        var collected = Buffer.buffer((int) Math.clamp(announcedLength(request), 0, limit));
        request.handler(chunk -> {
            if (collected.length() + chunk.length() <= limit) {
                collected.appendBuffer(chunk);
            } else if (outcome.tryFail(tooLarge.get())) {
                // What still comes is dropped; the connection stays usable for a caller that reads the answer.
                request.handler(dropped -> {});
            }
        });
        request.exceptionHandler(outcome::tryFail);
        request.endHandler(end -> outcome.tryComplete(collected));
        request.resume();
        return outcome.future();
    }
}
