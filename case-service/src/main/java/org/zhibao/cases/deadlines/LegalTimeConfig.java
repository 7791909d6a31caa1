package org.zhibao.cases.deadlines;

import io.smallrye.config.ConfigMapping;
import java.util.Map;
import org.zhibao.legaltime.period.PeriodUnit;

/** How the office counts where the text of a rule leaves it open. */
@ConfigMapping(prefix = "zhibao.legal-time")
interface LegalTimeConfig {

    /**
     * Unit by rule id, e.g. {@code zhibao.legal-time.counting.TRF-04=WORKDAY}: «日» of decree 310 may be read as working
     * days. A rule whose text is plain refuses another unit.
     */
    Map<String, PeriodUnit> counting();
}
