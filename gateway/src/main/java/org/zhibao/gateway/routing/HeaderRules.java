package org.zhibao.gateway.routing;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Which headers travel on, in both directions. */
final class HeaderRules {

    static final CharSequence REQUEST_ID = HttpHeaders.createOptimized("x-request-id");
    private static final CharSequence FORWARDED_FOR = HttpHeaders.createOptimized("x-forwarded-for");
    private static final CharSequence FORWARDED_PROTO = HttpHeaders.createOptimized("x-forwarded-proto");
    private static final CharSequence FORWARDED_HOST = HttpHeaders.createOptimized("x-forwarded-host");

    /** Headers that concern one connection only, RFC 9110 section 7.6.1. */
    private static final Set<String> HOP_BY_HOP = ignoringCase(
            "connection",
            "keep-alive",
            "proxy-connection",
            "proxy-authenticate",
            "proxy-authorization",
            "te",
            "trailer",
            "transfer-encoding",
            "upgrade",
            "http2-settings");

    /**
     * Headers a caller may not hand to a service: the gateway writes the forwarding headers itself, answers
     * {@code Expect}, and names starting {@code x-zhibao-} are for use inside the suite.
     */
    private static final Set<String> NOT_FROM_CALLERS = ignoringCase(
            "host",
            "expect",
            "forwarded",
            "x-forwarded-for",
            "x-forwarded-proto",
            "x-forwarded-host",
            "x-forwarded-port",
            "x-forwarded-prefix",
            "x-forwarded-ssl",
            "x-real-ip",
            "x-request-id",
            "x-http-method-override",
            "x-original-url",
            "x-rewrite-url");

    /** Headers the gateway answers for on every call; a service's own values would only repeat or contradict them. */
    private static final Set<String> OURS = ignoringCase(
            "x-request-id",
            "ratelimit",
            "ratelimit-policy",
            "x-content-type-options",
            "x-frame-options",
            "referrer-policy",
            "strict-transport-security");

    private static final String LOCATION = "location";
    private static final String INTERNAL = "x-zhibao-";

    private HeaderRules() {}

    static void copyRequest(HttpServerRequest from, MultiMap to, String requestId) {
        var headers = from.headers();
        var alsoHopByHop = namedByConnection(headers.get(HttpHeaders.CONNECTION));
        for (var header : headers) {
            var name = header.getKey();
            if (!HOP_BY_HOP.contains(name)
                    && !NOT_FROM_CALLERS.contains(name)
                    && !name.regionMatches(true, 0, INTERNAL, 0, INTERNAL.length())
                    && !alsoHopByHop.contains(name)) {
                to.add(name, header.getValue());
            }
        }
        to.set(REQUEST_ID, requestId);
        to.set(FORWARDED_PROTO, from.isSSL() ? "https" : "http");
        var address = from.remoteAddress();
        if (address != null && address.hostAddress() != null) {
            to.set(FORWARDED_FOR, address.hostAddress());
        }
        var authority = from.authority();
        if (authority != null) {
            to.set(FORWARDED_HOST, authority.toString());
        }
    }

    /** @param service whose answer it is; callers do not know its address */
    static void copyResponse(MultiMap from, MultiMap to, Service service) {
        var alsoHopByHop = namedByConnection(from.get(HttpHeaders.CONNECTION));
        for (var header : from) {
            var name = header.getKey();
            if (!HOP_BY_HOP.contains(name) && !alsoHopByHop.contains(name) && !OURS.contains(name)) {
                to.add(
                        name,
                        name.equalsIgnoreCase(LOCATION) ? service.withoutOrigin(header.getValue()) : header.getValue());
            }
        }
    }

    private static Set<String> namedByConnection(@Nullable String connection) {
        if (connection == null || connection.equalsIgnoreCase("keep-alive") || connection.equalsIgnoreCase("close")) {
            return Set.of();
        }
        return ignoringCase(connection.split("\\s*,\\s*", -1));
    }

    private static Set<String> ignoringCase(String... names) {
        var set = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        set.addAll(List.of(names));
        return set;
    }
}
