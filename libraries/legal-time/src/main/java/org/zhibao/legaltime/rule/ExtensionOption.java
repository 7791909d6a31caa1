package org.zhibao.legaltime.rule;

import org.jspecify.annotations.Nullable;
import org.zhibao.legaltime.Wording;
import org.zhibao.legaltime.period.PeriodUnit;

/**
 * An extension a rule offers. Steps are taken in order; two options of one step are alternatives.
 *
 * @param step from 1
 * @param maxAmount the most that may be granted, in {@code unit}; null when whoever approves sets the length
 * @param unit unit of the amount; null with it
 * @param approver who must approve
 * @param repeatable whether it may be granted again after itself
 * @param condition when it may be granted
 */
public record ExtensionOption(
        int step,
        @Nullable Integer maxAmount,
        @Nullable PeriodUnit unit,
        ApproverRole approver,
        boolean repeatable,
        Wording condition) {
    /** True when whoever approves sets the length. */
    public boolean hasNoLimit() {
        return maxAmount == null;
    }

    /** For example «延长不超过30日，由行政机关负责人批准（情况复杂）». */
    public Wording wording() {
        Wording length = maxAmount == null || unit == null ? Wording.NONE : unit.amount(maxAmount);
        return new Wording(
                (length.hasText() ? "延长不超过" + length.zh() : "延长合理期限") + "，由"
                        + approver.label().zh() + "批准（" + condition.zh() + "）",
                (length.hasText() ? "at most " + length.en() : "a period to be fixed") + ", approved by the "
                        + approver.label().en().replaceFirst("^the ", "") + " (" + condition.en() + ")");
    }
}
