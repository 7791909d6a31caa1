package org.zhibao.gateway.limits;

import io.vertx.core.Future;

/**
 * Counts a caller's requests. The gateway ships one that counts in its own process; a store shared by replicas
 * implements the same (see {@code docs/adr}), which is why the answer is a future.
 */
public interface RequestLimiter {

    /**
     * Takes one request from the caller's bucket.
     *
     * @param caller token subject or network address
     */
    Future<Decision> take(String caller, Allowance allowance);
}
