package org.zhibao.gateway.identity;

import io.vertx.core.http.HttpMethod;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;

/** What may be read without a token. The services decide the same again for themselves. */
@Singleton
public final class PublicResources {

    private static final String ROOT = "/api/v1/";

    private final List<String> prefixes;

    @Inject
    PublicResources(IdentitySettings settings) {
        this(settings.publicPrefixes());
    }

    PublicResources(List<String> publicPrefixes) {
        prefixes = publicPrefixes.stream().map(prefix -> ROOT + prefix).toList();
    }

    public boolean include(HttpMethod method, String path) {
        if (!method.equals(HttpMethod.GET) && !method.equals(HttpMethod.HEAD)) {
            return false;
        }
        for (var prefix : prefixes) {
            if (path.startsWith(prefix) && (path.length() == prefix.length() || path.charAt(prefix.length()) == '/')) {
                return true;
            }
        }
        return false;
    }
}
