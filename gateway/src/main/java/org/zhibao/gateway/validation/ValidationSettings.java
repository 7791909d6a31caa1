package org.zhibao.gateway.validation;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.List;
import java.util.Optional;

/** {@code zhibao.gateway.validation}. */
@ConfigMapping(prefix = "zhibao.gateway.validation")
interface ValidationSettings {

    @WithDefault("true")
    boolean enabled();

    /** Prefixes below {@code /api/v1/} that pass unchecked, e.g. {@code cases,pledges/registrations}. */
    Optional<List<String>> skip();
}
