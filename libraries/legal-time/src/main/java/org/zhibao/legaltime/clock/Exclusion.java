package org.zhibao.legaltime.clock;

import java.time.LocalDate;
import org.zhibao.legaltime.rule.ExclusionReason;

/**
 * Days that do not count, such as those of an appraisal.
 *
 * @param from first day that does not count
 * @param to last day that does not count
 */
public record Exclusion(ExclusionReason reason, LocalDate from, LocalDate to) implements ClockAct {
    /** @throws IllegalArgumentException when the last day is before the first */
    public Exclusion {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("an exclusion cannot end on " + to + ", before it begins on " + from);
        }
    }
}
