package org.zhibao.gateway.routing;

import io.vertx.core.buffer.Buffer;
import org.zhibao.gateway.problem.Problem;

/** What travels on with a request, and thereby whether it can be sent a second time. */
public sealed interface RequestBody {

    /** The request has no body. */
    record None() implements RequestBody {}

    /** Read in full, so that it could be checked and can be repeated. */
    record Whole(Buffer content) implements RequestBody {}

    /**
     * Travels through while it is being read.
     *
     * @param limit bytes after which the call is refused
     * @param tooLarge what the caller is told then
     */
    record Streamed(long limit, Problem tooLarge) implements RequestBody {}
}
