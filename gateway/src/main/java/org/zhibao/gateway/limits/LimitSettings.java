package org.zhibao.gateway.limits;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.List;
import java.util.Map;

/** {@code zhibao.gateway.limits}. */
@ConfigMapping(prefix = "zhibao.gateway.limits")
interface LimitSettings {

    Requests requests();

    Bodies bodies();

    /** Requests in a minute, as a token bucket that holds one minute's worth. */
    interface Requests {
        @WithDefault("true")
        boolean enabled();

        /** For a caller without a token, by network address. */
        @WithDefault("300")
        int anonymous();

        /** For a caller with a token whose roles are not named below. */
        @WithDefault("1200")
        int authenticated();

        /** By role; of several roles the most generous counts. */
        Map<String, Integer> roles();

        /** How many callers are remembered at least; the memory holds at most twice as many. */
        @WithDefault("50000")
        int rememberCallers();
    }

    /** Bytes in a body. */
    interface Bodies {
        /** For everything that is read and checked here before it travels on. */
        @WithDefault("1M")
        MemorySize ordinary();

        /** For paths below, which stream through. */
        @WithDefault("2G")
        MemorySize upload();

        /** Ends of paths that take files or bulk data. */
        List<String> uploadPaths();
    }
}
