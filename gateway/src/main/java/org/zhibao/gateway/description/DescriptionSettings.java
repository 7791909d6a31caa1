package org.zhibao.gateway.description;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** {@code zhibao.gateway.description}. */
@ConfigMapping(prefix = "zhibao.gateway.description")
interface DescriptionSettings {

    /** Where each service serves its own document. */
    @WithDefault("/q/openapi?format=json")
    String path();

    /** How soon a document that is missing is asked for again. */
    @WithDefault("3s")
    Duration retryAfter();

    /** How often a document that is there is asked for again. */
    @WithDefault("5m")
    Duration refreshAfter();
}
