package org.zhibao.gateway.routing;

import io.vertx.core.http.RequestOptions;
import java.net.URI;
import java.net.URISyntaxException;

/**
 * A service behind the gateway.
 *
 * @param key its name in the configuration, e.g. {@code case}
 * @param baseUrl scheme, host and port; a path in it is not supported because paths travel unchanged
 */
public record Service(String key, URI baseUrl) {

    public Service {
        boolean plainOrigin = baseUrl.getHost() != null
                && (baseUrl.getPath() == null || baseUrl.getPath().isEmpty() || "/".equals(baseUrl.getPath()))
                && ("http".equals(baseUrl.getScheme()) || "https".equals(baseUrl.getScheme()));
        if (!plainOrigin) {
            throw new IllegalArgumentException("zhibao.gateway.routes." + key
                    + " must be http(s)://host[:port] without a path, but is " + baseUrl);
        }
    }

    /** How the service is called in problems, logs and metrics. */
    public String name() {
        return key + "-service";
    }

    public boolean tls() {
        return "https".equals(baseUrl.getScheme());
    }

    public int port() {
        return portOf(baseUrl);
    }

    /** Options that address this service; method and URI are set on the request itself. */
    public RequestOptions address() {
        return new RequestOptions().setHost(baseUrl.getHost()).setPort(port()).setSsl(tls());
    }

    /** A reference of the service to one of its own resources, as it is valid for callers too: without the address. */
    String withoutOrigin(String reference) {
        try {
            var uri = new URI(reference);
            boolean ours = uri.getHost() != null
                    && uri.getHost().equalsIgnoreCase(baseUrl.getHost())
                    && portOf(uri) == port()
                    && uri.getScheme().equalsIgnoreCase(baseUrl.getScheme());
            return ours
                    ? reference.substring(reference.indexOf(uri.getRawAuthority())
                            + uri.getRawAuthority().length())
                    : reference;
        } catch (URISyntaxException foreign) {
            return reference;
        }
    }

    private static int portOf(URI uri) {
        return uri.getPort() != -1 ? uri.getPort() : "https".equals(uri.getScheme()) ? 443 : 80;
    }
}
