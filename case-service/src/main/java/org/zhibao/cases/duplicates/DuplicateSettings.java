package org.zhibao.cases.duplicates;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Period;

/** What the office does about cases that are alike. */
@ConfigMapping(prefix = "zhibao.duplicates")
public interface DuplicateSettings {

    /** Whether such a case is registered with a warning, or refused until its sender says that it is another. */
    @WithDefault("WARN")
    Policy policy();

    /** How far apart two cases may arrive and still be about the same matter. */
    @WithDefault("P1Y")
    Period window();

    /** What is done. */
    enum Policy {
        WARN,
        REFUSE
    }
}
