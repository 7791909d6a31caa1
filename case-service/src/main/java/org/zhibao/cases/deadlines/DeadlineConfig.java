package org.zhibao.cases.deadlines;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Map;

/** When deadlines are told of. */
@ConfigMapping(prefix = "zhibao.deadlines")
interface DeadlineConfig {

    /** How often the docket is looked through. */
    @WithDefault("1m")
    String scanEvery();

    /** Working days before the due date on which the warning is given. */
    @WithDefault("3")
    int leadDays();

    /** Other lead times, in working days, by rule id. */
    Map<String, Integer> leadDaysByRule();
}
