package org.zhibao.legaltime.clock;

import java.time.LocalDate;
import java.util.List;
import org.zhibao.legaltime.rule.ExclusionReason;

/**
 * Days left out of a period, each once however many reasons overlap.
 *
 * @param from first day left out
 * @param to last day left out
 * @param reasons why, in the order of the constants
 * @param days how far the interval moves the un-rolled due date, in the rule's unit: calendar days for periods of days,
 *     months and years, working days for periods of working days; 0 when the period had already expired
 */
public record ExcludedInterval(LocalDate from, LocalDate to, List<ExclusionReason> reasons, int days) {
    public ExcludedInterval {
        reasons = List.copyOf(reasons);
    }
}
