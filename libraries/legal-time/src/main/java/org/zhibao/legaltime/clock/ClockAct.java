package org.zhibao.legaltime.clock;

import java.time.LocalDate;
import org.zhibao.legaltime.rule.ExclusionReason;

/** Something that happens to a running clock; {@link DeadlineClock#attempt} judges it by the rule. */
public sealed interface ClockAct permits Exclusion, Extension, ClockAct.Suspend, ClockAct.Resume {
    /**
     * The period stops, for how long is not yet known.
     *
     * @param on the first day that does not count
     */
    record Suspend(ExclusionReason reason, LocalDate on) implements ClockAct {}

    /**
     * The period goes on.
     *
     * @param on the first day that counts again
     */
    record Resume(LocalDate on) implements ClockAct {}
}
