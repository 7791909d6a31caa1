package org.zhibao.cases.deadlines;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.zhibao.legaltime.clock.ClockStatus;
import org.zhibao.legaltime.clock.DeadlineClock;

/**
 * A deadline of a case.
 *
 * @param key which of the case's deadlines it is
 * @param keptOn day of the act that the deadline demands; {@code null} while it has not been done
 */
record CaseClock(
        ClockKey key, DeadlineClock clock, @Nullable LocalDate keptOn) {

    /** Where the deadline stands. */
    @Schema(name = "DeadlineStanding")
    enum Standing {
        RUNNING,
        SUSPENDED,
        OVERDUE,
        KEPT,
        KEPT_LATE
    }

    CaseClock keptBy(LocalDate act) {
        return new CaseClock(key, clock, act);
    }

    CaseClock with(DeadlineClock changed) {
        return new CaseClock(key, changed, keptOn);
    }

    boolean open() {
        return keptOn == null;
    }

    boolean suspended() {
        return clock.deadline().status() == ClockStatus.SUSPENDED;
    }

    Standing standingOn(LocalDate today) {
        var deadline = clock.deadline();
        if (keptOn != null) {
            return deadline.isLateOn(keptOn) ? Standing.KEPT_LATE : Standing.KEPT;
        }
        if (suspended()) {
            return Standing.SUSPENDED;
        }
        return deadline.isLateOn(today) ? Standing.OVERDUE : Standing.RUNNING;
    }
}
