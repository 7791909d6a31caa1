package org.zhibao.cases.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.zhibao.cases.procedure.CaseAct;
import org.zhibao.cases.procedure.CaseBar;
import org.zhibao.cases.procedure.CaseState;
import org.zhibao.cases.procedure.Outcome;
import org.zhibao.cases.procedure.Procedure;
import org.zhibao.kit.procedure.PerformedAct;
import org.zhibao.kit.procedure.Ruling;
import org.zhibao.legaltime.calendar.WorkingCalendar;
import org.zhibao.legaltime.rule.RuleBook;

class CaseClocksTest {

    private static final Set<String> ROLES = Set.of("officer", "leader", "reviewer");

    private final List<PerformedAct<CaseState>> history = new ArrayList<>();
    private CaseState state = Procedure.PENALTY.table().initial();

    @Test
    void theVerificationPeriodRunsFromTheReceiptAcrossTheHolidays() {
        var clock = clocksOf(LocalDate.of(2024, 9, 12)).getFirst();

        assertThat(clock.clock().rule().id()).isEqualTo("PEN-01");
        assertThat(clock.clock().deadline().due()).isEqualTo(LocalDate.of(2024, 10, 10));
        assertThat(clock.standingOn(LocalDate.of(2024, 10, 10))).isEqualTo(CaseClock.Standing.RUNNING);
        assertThat(clock.standingOn(LocalDate.of(2024, 10, 11))).isEqualTo(CaseClock.Standing.OVERDUE);
    }

    @Test
    void acceptanceKeepsTheVerificationPeriodAndStartsTheOneForTheDecision() {
        perform(CaseAct.ACCEPTANCE, LocalDate.of(2024, 7, 5));

        var clocks = clocksOf(LocalDate.of(2024, 7, 1));

        assertThat(of(clocks, "PEN-01").standingOn(LocalDate.of(2025, 1, 1))).isEqualTo(CaseClock.Standing.KEPT);
        assertThat(of(clocks, "PEN-11").clock().deadline().due()).isEqualTo(LocalDate.of(2024, 10, 8));
    }

    @Test
    void aSuspensionStopsTheClockAndTheResumptionMovesTheDueDate() {
        perform(CaseAct.ACCEPTANCE, LocalDate.of(2024, 7, 5));
        perform(CaseAct.SUSPENSION, LocalDate.of(2024, 8, 1));
        var suspended = of(clocksOf(LocalDate.of(2024, 7, 1)), "PEN-11");
        perform(CaseAct.RESUMPTION, LocalDate.of(2024, 8, 11));

        var resumed = of(clocksOf(LocalDate.of(2024, 7, 1)), "PEN-11");

        assertThat(suspended.standingOn(LocalDate.of(2024, 8, 5))).isEqualTo(CaseClock.Standing.SUSPENDED);
        assertThat(resumed.clock().deadline().rawDue()).isEqualTo(LocalDate.of(2024, 10, 13));
    }

    @Test
    void theDaysOfAHearingDoNotCountInThePeriodForTheDecision() {
        perform(CaseAct.ACCEPTANCE, LocalDate.of(2024, 7, 5));
        perform(CaseAct.INVESTIGATION_END, LocalDate.of(2024, 8, 1));
        perform(CaseAct.REVIEW, Outcome.PASSED, LocalDate.of(2024, 8, 5));
        perform(CaseAct.NOTICE, LocalDate.of(2024, 8, 6));
        perform(CaseAct.HEARING_REQUEST, LocalDate.of(2024, 8, 8));
        var asked = of(clocksOf(LocalDate.of(2024, 7, 1)), "PEN-11");
        perform(CaseAct.HEARING, LocalDate.of(2024, 8, 28));

        var held = of(clocksOf(LocalDate.of(2024, 7, 1)), "PEN-11");

        assertThat(asked.standingOn(LocalDate.of(2024, 8, 20))).isEqualTo(CaseClock.Standing.SUSPENDED);
        assertThat(held.clock().deadline().rawDue()).isEqualTo(LocalDate.of(2024, 10, 23));
    }

    @Test
    void aHearingThatIsGivenUpLetsTheClockRunOn() {
        perform(CaseAct.ACCEPTANCE, LocalDate.of(2024, 7, 5));
        perform(CaseAct.INVESTIGATION_END, LocalDate.of(2024, 8, 1));
        perform(CaseAct.REVIEW, Outcome.PASSED, LocalDate.of(2024, 8, 5));
        perform(CaseAct.NOTICE, LocalDate.of(2024, 8, 6));
        perform(CaseAct.HEARING_REQUEST, LocalDate.of(2024, 8, 8));
        perform(CaseAct.HEARING_REQUEST, LocalDate.of(2024, 8, 9));
        perform(CaseAct.HEARING_WITHDRAWAL, LocalDate.of(2024, 8, 10));

        assertThat(of(clocksOf(LocalDate.of(2024, 7, 1)), "PEN-11")
                        .clock()
                        .deadline()
                        .rawDue())
                .isEqualTo(LocalDate.of(2024, 10, 5));
    }

    @Test
    void aRightThatAPartyLetPassIsNoBreach() {
        var afterwards = LocalDate.of(2024, 9, 2);
        noticed();
        var unused = of(clocksOf(LocalDate.of(2024, 7, 1)), "PEN-09");
        perform(CaseAct.DECISION, Outcome.PENALTY_IMPOSED, LocalDate.of(2024, 8, 14));

        var passedOver = of(clocksOf(LocalDate.of(2024, 7, 1)), "PEN-09");

        assertThat(unused.standingOn(LocalDate.of(2024, 8, 13))).isEqualTo(CaseClock.Standing.RUNNING);
        assertThat(unused.standingOn(LocalDate.of(2024, 8, 14))).isEqualTo(CaseClock.Standing.LAPSED);
        assertThat(passedOver.standingOn(afterwards)).isEqualTo(CaseClock.Standing.LAPSED);
        assertThat(passedOver.keptOn()).isNull();
        assertThat(passedOver.open()).isFalse();
    }

    @Test
    void aRightThatAPartyUsedIsKeptOrKeptLate() {
        noticed();
        perform(CaseAct.DEFENCE, LocalDate.of(2024, 8, 13));
        var used = of(clocksOf(LocalDate.of(2024, 7, 1)), "PEN-09");
        history.removeLast();
        state = CaseState.NOTIFIED;
        perform(CaseAct.DEFENCE, LocalDate.of(2024, 8, 14));

        var late = of(clocksOf(LocalDate.of(2024, 7, 1)), "PEN-09");

        assertThat(used.standingOn(LocalDate.of(2024, 9, 2))).isEqualTo(CaseClock.Standing.KEPT);
        assertThat(late.standingOn(LocalDate.of(2024, 9, 2))).isEqualTo(CaseClock.Standing.KEPT_LATE);
        assertThat(late.keptOn()).isEqualTo(LocalDate.of(2024, 8, 14));
    }

    @Test
    void whatMustBePaidIsADuty() {
        noticed();
        perform(CaseAct.DECISION, Outcome.PENALTY_IMPOSED, LocalDate.of(2024, 8, 14));
        perform(CaseAct.SERVICE, LocalDate.of(2024, 8, 15));

        var clocks = clocksOf(LocalDate.of(2024, 7, 1));

        var longAfter = LocalDate.of(2025, 6, 2);
        assertThat(of(clocks, "PEN-14").standingOn(longAfter)).isEqualTo(CaseClock.Standing.OVERDUE);
        assertThat(of(clocks, "PEN-21").standingOn(longAfter)).isEqualTo(CaseClock.Standing.LAPSED);
        assertThat(of(clocks, "PEN-22").standingOn(longAfter)).isEqualTo(CaseClock.Standing.LAPSED);
    }

    /** The party may state its case until 2024-08-13, five working days after the notice. */
    private void noticed() {
        perform(CaseAct.ACCEPTANCE, LocalDate.of(2024, 7, 5));
        perform(CaseAct.INVESTIGATION_END, LocalDate.of(2024, 8, 1));
        perform(CaseAct.REVIEW, Outcome.PASSED, LocalDate.of(2024, 8, 5));
        perform(CaseAct.NOTICE, LocalDate.of(2024, 8, 6));
    }

    private List<CaseClock> clocksOf(LocalDate receivedOn) {
        var noon = receivedOn.atTime(12, 0).toInstant(ZoneOffset.ofHours(8));
        return CaseClocks.of(
                new CaseHistory(Procedure.PENALTY.table(), receivedOn, noon, Set.of(), history, List.of(), List.of()),
                RuleBook.bundled(),
                WorkingCalendar.bundled());
    }

    private static CaseClock of(List<CaseClock> clocks, String rule) {
        return clocks.stream()
                .filter(clock -> clock.clock().rule().id().equals(rule))
                .findFirst()
                .orElseThrow();
    }

    private void perform(CaseAct act, LocalDate on) {
        perform(act, null, on);
    }

    private void perform(CaseAct act, @Nullable Outcome outcome, LocalDate on) {
        // A hearing that is given up was asked for.
        var bars = act == CaseAct.HEARING_WITHDRAWAL ? Set.of(CaseBar.HEARING_PENDING) : Set.<CaseBar>of();
        var ruling = Procedure.PENALTY.table().ruling(state, act, outcome, bars, ROLES);
        var transition = ((Ruling.Allowed<CaseState>) ruling).transition();
        history.add(new PerformedAct<>(transition, on, on.atTime(12, 0).toInstant(ZoneOffset.ofHours(8)), Set.of()));
        state = transition.after(state);
    }
}
