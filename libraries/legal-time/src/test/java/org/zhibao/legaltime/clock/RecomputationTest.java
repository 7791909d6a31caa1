package org.zhibao.legaltime.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.zhibao.legaltime.clock.Clocks.BOOK;
import static org.zhibao.legaltime.clock.Clocks.CALENDAR;
import static org.zhibao.legaltime.clock.Clocks.clock;
import static org.zhibao.legaltime.clock.Clocks.day;
import static org.zhibao.legaltime.clock.Clocks.rule;

import org.junit.jupiter.api.Test;
import org.zhibao.legaltime.Certainty;
import org.zhibao.legaltime.calendar.Notices;
import org.zhibao.legaltime.calendar.WorkingCalendar;
import org.zhibao.legaltime.period.PeriodUnit;

class RecomputationTest {
    private static final WorkingCalendar WITH_2027 = CALENDAR.with(Notices.notice2027());

    @Test
    void a_new_notice_moves_working_days_and_makes_them_certain() {
        Recomputation recomputation = clock("PEN-01", "2026-12-20").recompute(WITH_2027);

        assertThat(recomputation.moved()).isTrue();
        assertThat(recomputation.from()).isEqualTo("2027-01-08");
        assertThat(recomputation.to()).isEqualTo("2027-01-11");
        assertThat(recomputation.before().certainty()).isEqualTo(Certainty.PROVISIONAL);
        assertThat(recomputation.after().certainty()).isEqualTo(Certainty.CERTAIN);
        assertThat(recomputation.changes())
                .extracting(DeadlineChange::cause)
                .containsExactly(ChangeCause.REST_DAYS, ChangeCause.CERTAINTY);
        assertThat(recomputation.summary().en())
                .startsWith("due date moved from 2027-01-08 to 2027-01-11: 2027-01-01 became a rest day; ");
        assertThat(recomputation.clock().deadline()).isEqualTo(recomputation.after());
    }

    @Test
    void a_last_day_that_becomes_a_holiday_rolls_over() {
        Recomputation recomputation = clock("PEN-11", "2027-07-10").recompute(WITH_2027);

        assertThat(recomputation.from()).isEqualTo("2027-10-08");
        assertThat(recomputation.to()).as("the make-up Saturday").isEqualTo("2027-10-09");
    }

    @Test
    void a_notice_that_confirms_the_date_changes_certainty_only() {
        Recomputation recomputation = clock("PEN-01", "2027-03-01").recompute(WITH_2027);

        assertThat(recomputation.moved()).isFalse();
        assertThat(recomputation.changes()).extracting(DeadlineChange::cause).containsExactly(ChangeCause.CERTAINTY);
        assertThat(recomputation.summary().zh()).startsWith("到期日未变：");
    }

    @Test
    void a_notice_for_another_time_changes_nothing() {
        Recomputation recomputation = clock("PEN-01", "2024-09-12").recompute(WITH_2027);

        assertThat(recomputation.moved()).isFalse();
        assertThat(recomputation.changes()).isEmpty();
        assertThat(recomputation.summary().en()).isEqualTo("due date unchanged");
    }

    @Test
    void another_version_of_the_rule_moves_the_date_and_says_why() {
        DeadlineClock six = DeadlineClock.start(BOOK.at(day("2026-02-02")).rule("ARB-05"), day("2026-02-02"), CALENDAR);

        Recomputation recomputation = six.recompute(BOOK.at(day("2026-03-01")).rule("ARB-05"));

        assertThat(recomputation.from()).isEqualTo("2026-08-03");
        assertThat(recomputation.to()).isEqualTo("2026-05-06");
        assertThat(recomputation.changes())
                .extracting(DeadlineChange::cause)
                .containsExactly(ChangeCause.RULE_VERSION, ChangeCause.PERIOD);
        assertThat(recomputation.clock().facts().ruleVersion()).isEqualTo("2026-03-01");
    }

    @Test
    void another_counting_is_another_form_of_the_rule() {
        Recomputation recomputation =
                clock("TRF-01", "2026-04-30").recompute(rule("TRF-01").countedIn(PeriodUnit.WORKDAY));

        assertThat(recomputation.from()).isEqualTo("2026-05-06");
        assertThat(recomputation.to()).isEqualTo("2026-05-08");
    }

    @Test
    void leaving_custody_changes_the_roll_over() {
        Recomputation recomputation =
                clock("CRI-05", "2024-08-03").recompute(rule("CRI-05").variant("NOT_IN_CUSTODY"));

        assertThat(recomputation.to()).isEqualTo("2024-10-08");
        assertThat(recomputation.changes())
                .extracting(DeadlineChange::cause)
                .containsExactly(ChangeCause.RULE_VERSION, ChangeCause.ROLL_OVER);
    }

    @Test
    void a_suspended_clock_has_no_date_to_move() {
        Recomputation recomputation =
                clock("PEN-11", "2026-12-20").suspend(day("2027-01-05")).recompute(WITH_2027);

        assertThat(recomputation.moved()).isFalse();
        assertThat(recomputation.from()).isNull();
    }

    @Test
    void another_rule_is_refused() {
        assertThatThrownBy(() -> clock("PEN-11", "2026-12-20").recompute(rule("PEN-01")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("PEN-01 is no version of PEN-11");
    }
}
