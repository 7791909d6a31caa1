package org.zhibao.cases.deadlines;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.zhibao.kit.procedure.LegalAct;
import org.zhibao.legaltime.clock.ClockStatus;
import org.zhibao.legaltime.clock.DeadlineClock;

/**
 * A deadline of a case.
 *
 * @param key which of the case's deadlines it is
 * @param endedOn day of the act that ended it; {@code null} while it runs
 * @param done whether that act is what the deadline demands; otherwise the case went on without it
 */
record CaseClock(
        ClockKey key, DeadlineClock clock, @Nullable LocalDate endedOn, boolean done) {

    /** Where the deadline stands. */
    @Schema(name = "DeadlineStanding")
    enum Standing {
        RUNNING,
        SUSPENDED,
        OVERDUE,
        KEPT,
        KEPT_LATE,
        /** It was a right of its addressee, who let it pass: nobody breaks a duty. */
        LAPSED
    }

    CaseClock endedBy(LegalAct act, LocalDate on) {
        return new CaseClock(key, clock, on, act.ofParty());
    }

    CaseClock with(DeadlineClock changed) {
        return new CaseClock(key, changed, endedOn, done);
    }

    boolean open() {
        return endedOn == null;
    }

    /** Day on which it was kept; {@code null} while it was not, and when it will not be any more. */
    @Nullable
    LocalDate keptOn() {
        return lapsed() ? null : endedOn;
    }

    private boolean lapsed() {
        return endedOn != null && !done && isRight() && clock.deadline().isLateOn(endedOn);
    }

    private boolean isRight() {
        return Addressees.haveRight(key.rule());
    }

    boolean suspended() {
        return clock.deadline().status() == ClockStatus.SUSPENDED;
    }

    Standing standingOn(LocalDate today) {
        var deadline = clock.deadline();
        if (lapsed()) {
            return Standing.LAPSED;
        }
        if (endedOn != null) {
            return deadline.isLateOn(endedOn) ? Standing.KEPT_LATE : Standing.KEPT;
        }
        if (suspended()) {
            return Standing.SUSPENDED;
        }
        if (!deadline.isLateOn(today)) {
            return Standing.RUNNING;
        }
        return isRight() ? Standing.LAPSED : Standing.OVERDUE;
    }
}
