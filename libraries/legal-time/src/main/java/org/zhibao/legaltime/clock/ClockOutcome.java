package org.zhibao.legaltime.clock;

/** What became of an act on a clock. */
public sealed interface ClockOutcome {
    record Accepted(DeadlineClock clock) implements ClockOutcome {}

    record Refused(ClockRefusal refusal) implements ClockOutcome {}

    /** @throws ClockRefusedException when refused */
    default DeadlineClock orElseThrow() {
        return switch (this) {
            case Accepted(DeadlineClock clock) -> clock;
            case Refused(ClockRefusal refusal) -> throw new ClockRefusedException(refusal);
        };
    }
}
