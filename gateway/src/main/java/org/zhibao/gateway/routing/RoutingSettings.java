package org.zhibao.gateway.routing;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithParentName;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** Where the services are and how patiently they are asked. */
final class RoutingSettings {

    private RoutingSettings() {}

    /** {@code zhibao.gateway.routes.<service>}: base URL of each service. */
    @ConfigMapping(prefix = "zhibao.gateway.routes")
    interface Routes {
        @WithParentName
        Map<String, URI> baseUrls();
    }

    /** {@code zhibao.gateway.prefixes.<service>}: what the service answers below {@code /api/v1/}. */
    @ConfigMapping(prefix = "zhibao.gateway.prefixes")
    interface Prefixes {
        @WithParentName
        Map<String, List<String>> prefixes();
    }

    @ConfigMapping(prefix = "zhibao.gateway.upstream")
    interface Upstream {
        /** How long opening a connection, or waiting for a pooled one, may take. */
        @WithDefault("5s")
        Duration connectTimeout();

        /** How long a service may stay silent before the caller gets a 504. */
        @WithDefault("30s")
        Duration answerTimeout();

        /** The same for uploads, where silence lasts as long as the body travels. */
        @WithDefault("15m")
        Duration uploadAnswerTimeout();

        /** Idle pooled connections are closed after this; keep it below the services' own idle timeout. */
        @WithDefault("60s")
        Duration keepAlive();

        /** Connections to one service, for each event loop. */
        @WithDefault("64")
        int maxConnections();

        /** Requests that may wait for a connection, for each event loop, before the next one gets a 503. */
        @WithDefault("256")
        int maxWaiting();
    }
}
