package org.zhibao.gateway.routing;

import io.vertx.core.http.HttpServerRequest;

/**
 * A request that was judged and may travel on.
 *
 * @param requestId identifies the call in every service's log
 */
public record Call(HttpServerRequest request, Service service, RequestBody body, String requestId) {}
