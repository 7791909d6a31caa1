package org.zhibao.legaltime.clock;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.zhibao.legaltime.rule.ExclusionReason;

/**
 * Days that do not count and whose end is not known in advance.
 *
 * @param from first day that does not count
 * @param resumedOn first day that counts again; null while the suspension lasts
 */
public record Suspension(
        ExclusionReason reason, LocalDate from, @Nullable LocalDate resumedOn) {
    /** Whether the clock has not resumed. */
    public boolean lasts() {
        return resumedOn == null;
    }
}
