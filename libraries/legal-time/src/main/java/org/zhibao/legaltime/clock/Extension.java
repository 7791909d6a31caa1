package org.zhibao.legaltime.clock;

import java.time.LocalDate;
import org.zhibao.legaltime.period.Period;
import org.zhibao.legaltime.period.PeriodUnit;
import org.zhibao.legaltime.rule.ApproverRole;

/**
 * A longer period, counted from the un-rolled due date.
 *
 * @param unit days, working days, months or years
 * @param approverRole the role the rule names
 * @param approverName the person or body that approved
 * @param approvedOn day of the approval; must not be after the period has expired
 */
public record Extension(
        int amount, PeriodUnit unit, ApproverRole approverRole, String approverName, LocalDate approvedOn)
        implements ClockAct {
    /** @throws IllegalArgumentException when the amount is not positive, the unit cannot extend or nobody is named */
    public Extension {
        if (!(Period.of(amount, unit) instanceof Period.OfDates) || unit.isBeforeEvent()) {
            throw new IllegalArgumentException("an extension cannot be counted in " + unit);
        }
        if (approverName.isBlank()) {
            throw new IllegalArgumentException("an extension names who approved it");
        }
    }
}
