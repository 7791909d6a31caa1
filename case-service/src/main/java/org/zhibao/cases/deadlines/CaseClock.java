package org.zhibao.cases.deadlines;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.zhibao.legaltime.clock.ClockStatus;
import org.zhibao.legaltime.clock.DeadlineClock;

/**
 * A deadline of a case.
 *
 * @param keptOn day of the act that the deadline demands; {@code null} while it has not been done
 */
record CaseClock(DeadlineClock clock, @Nullable LocalDate keptOn) {

    /** Where the deadline stands. */
    enum Standing {
        RUNNING,
        SUSPENDED,
        OVERDUE,
        KEPT,
        KEPT_LATE
    }

    CaseClock keptBy(LocalDate act) {
        return new CaseClock(clock, act);
    }

    CaseClock with(DeadlineClock changed) {
        return new CaseClock(changed, keptOn);
    }

    boolean open() {
        return keptOn == null;
    }

    Standing standingOn(LocalDate today) {
        var deadline = clock.deadline();
        if (keptOn != null) {
            return deadline.isLateOn(keptOn) ? Standing.KEPT_LATE : Standing.KEPT;
        }
        if (deadline.status() == ClockStatus.SUSPENDED) {
            return Standing.SUSPENDED;
        }
        return deadline.isLateOn(today) ? Standing.OVERDUE : Standing.RUNNING;
    }
}
