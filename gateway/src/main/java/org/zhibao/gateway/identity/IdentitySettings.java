package org.zhibao.gateway.identity;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.List;

/** {@code zhibao.gateway.identity}. */
@ConfigMapping(prefix = "zhibao.gateway.identity")
interface IdentitySettings {

    /** Prefixes below {@code /api/v1/} that may be read without a token. */
    List<String> publicPrefixes();

    /** A token already verified is not verified again for this long, nor ever past its own expiry. */
    @WithDefault("60s")
    Duration rememberFor();

    /** How many verified tokens are remembered at least; the memory holds at most twice as many. */
    @WithDefault("10000")
    int rememberTokens();
}
