package org.zhibao.legaltime.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.zhibao.legaltime.clock.Clocks.BOOK;
import static org.zhibao.legaltime.clock.Clocks.CALENDAR;
import static org.zhibao.legaltime.clock.Clocks.clock;
import static org.zhibao.legaltime.clock.Clocks.day;
import static org.zhibao.legaltime.clock.Clocks.days;
import static org.zhibao.legaltime.clock.Clocks.rule;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhibao.legaltime.Certainty;
import org.zhibao.legaltime.calendar.WorkingCalendar;
import org.zhibao.legaltime.period.PeriodUnit;
import org.zhibao.legaltime.rule.ApproverRole;
import org.zhibao.legaltime.rule.ExclusionReason;
import org.zhibao.legaltime.rule.RuleBook;

class DeadlineClockTest {
    @Test
    void excluded_days_are_added_one_for_one_before_the_roll_over() {
        LegalDeadline deadline = clock("PEN-11", "2024-07-05")
                .exclude(ExclusionReason.APPRAISAL, day("2024-08-01"), day("2024-08-09"))
                .deadline();

        assertThat(deadline.baseDue()).isEqualTo("2024-10-03");
        assertThat(deadline.excludedDays()).isEqualTo(9);
        assertThat(deadline.rawDue()).isEqualTo("2024-10-12");
        assertThat(deadline.due()).as("a Saturday that is worked").isEqualTo("2024-10-12");
    }

    @Test
    void overlapping_exclusions_count_once_and_keep_their_reasons() {
        LegalDeadline deadline = clock("PEN-11", "2024-07-05")
                .exclude(ExclusionReason.APPRAISAL, day("2024-08-01"), day("2024-08-10"))
                .exclude(ExclusionReason.HEARING, day("2024-08-08"), day("2024-08-12"))
                .deadline();

        assertThat(deadline.excludedDays()).isEqualTo(12);
        assertThat(deadline.excluded())
                .extracting(
                        ExcludedInterval::from, ExcludedInterval::to, ExcludedInterval::reasons, ExcludedInterval::days)
                .containsExactly(
                        tuple(day("2024-08-01"), day("2024-08-07"), List.of(ExclusionReason.APPRAISAL), 7),
                        tuple(
                                day("2024-08-08"),
                                day("2024-08-10"),
                                List.of(ExclusionReason.HEARING, ExclusionReason.APPRAISAL),
                                3),
                        tuple(day("2024-08-11"), day("2024-08-12"), List.of(ExclusionReason.HEARING), 2));
    }

    @Test
    void days_up_to_the_start_were_never_counted_and_are_not_added() {
        LegalDeadline deadline = clock("PEN-11", "2024-07-05")
                .exclude(ExclusionReason.TESTING, day("2024-07-01"), day("2024-07-07"))
                .deadline();

        assertThat(deadline.excludedDays()).isEqualTo(2);
    }

    @Test
    void in_a_period_of_working_days_excluded_working_days_are_made_up_for() {
        LegalDeadline deadline = clock("PEN-01", "2024-09-12")
                .exclude(ExclusionReason.TESTING, day("2024-09-20"), day("2024-09-29"))
                .deadline();

        assertThat(deadline.excludedDays())
                .as("09-20, 23 to 27 and the make-up Sunday 29")
                .isEqualTo(7);
        assertThat(deadline.due()).isEqualTo("2024-10-18");
    }

    @Test
    void an_extension_counts_from_the_un_rolled_date() {
        LegalDeadline deadline =
                clock("PEN-11", "2024-07-05").extend(days(30, "2024-10-07")).deadline();

        assertThat(deadline.rawDue()).isEqualTo("2024-11-02");
        assertThat(deadline.due()).isEqualTo("2024-11-04");
        assertThat(deadline.extensions()).extracting(GrantedExtension::until).containsExactly(day("2024-11-02"));
    }

    @Test
    void the_order_in_which_facts_become_known_does_not_matter() {
        DeadlineClock start = clock("ADJ-07", "2025-11-28");
        Extension month = Clocks.by(ApproverRole.AGENCY_HEAD, 1, PeriodUnit.MONTH, "2026-01-10");
        Exclusion settlement = new Exclusion(ExclusionReason.SETTLEMENT, day("2026-01-12"), day("2026-01-20"));

        LegalDeadline first = start.extend(month).exclude(settlement).deadline();
        LegalDeadline second = start.exclude(settlement).extend(month).deadline();

        assertThat(first).isEqualTo(second);
        assertThat(first.rawDue()).isEqualTo(day("2026-03-28").plusDays(9));
    }

    @Test
    void while_suspended_the_due_date_is_unknown() {
        LegalDeadline deadline =
                clock("PEN-11", "2024-07-05").suspend(day("2024-08-01")).deadline();

        assertThat(deadline.status()).isEqualTo(ClockStatus.SUSPENDED);
        assertThat(deadline.due()).isNull();
        assertThat(deadline.rawDue()).isNull();
        assertThat(deadline.isLateOn(day("2030-01-01"))).isFalse();
        assertThat(deadline.daysLeftOn(day("2024-08-01"))).isEmpty();
    }

    @Test
    void a_suspension_leaves_out_its_first_day_and_counts_the_day_of_resumption() {
        LegalDeadline deadline = clock("PEN-11", "2024-07-05")
                .suspend(day("2024-08-01"))
                .resume(day("2024-08-11"))
                .deadline();

        assertThat(deadline.status()).isEqualTo(ClockStatus.RUNNING);
        assertThat(deadline.excludedDays()).isEqualTo(10);
        assertThat(deadline.rawDue()).isEqualTo("2024-10-13");
        assertThat(deadline.due()).isEqualTo("2024-10-14");
    }

    @Test
    void resumed_on_the_day_of_the_suspension_nothing_is_left_out() {
        DeadlineClock running = clock("PEN-11", "2024-07-05");

        DeadlineClock back = running.suspend(day("2024-08-01")).resume(day("2024-08-01"));

        assertThat(back.deadline()).isEqualTo(running.deadline());
    }

    @Test
    void hours_end_at_the_same_time_of_day_whatever_the_day_is() {
        Instant friday = Instant.parse("2024-09-30T09:10:00Z");

        LegalDeadline deadline =
                DeadlineClock.start(rule("TRF-02"), friday, CALENDAR).deadline();

        assertThat(deadline.dueAt()).isEqualTo("2024-10-01T09:10:00Z");
        assertThat(deadline.due()).as("a holiday").isEqualTo("2024-10-01");
        assertThat(deadline.certainty()).isEqualTo(Certainty.CERTAIN);
    }

    @Test
    void hours_need_an_instant() {
        assertThatThrownBy(() -> clock("TRF-02", "2024-09-30"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("TRF-02 counts hours");
    }

    @Test
    void the_legal_date_is_that_of_the_configured_zone_not_of_the_machine() {
        TimeZone machine = TimeZone.getDefault();
        Instant evening = Instant.parse("2024-07-04T16:30:00Z");
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("America/Los_Angeles"));
            LegalDeadline china =
                    DeadlineClock.start(rule("PEN-11"), evening, CALENDAR).deadline();
            LegalDeadline elsewhere = DeadlineClock.start(
                            rule("PEN-11"), evening, WorkingCalendar.bundled(ZoneId.of("Europe/Berlin")))
                    .deadline();

            assertThat(china.startedOn()).isEqualTo("2024-07-05");
            assertThat(elsewhere.startedOn()).isEqualTo("2024-07-04");
        } finally {
            TimeZone.setDefault(machine);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "PEN-10, 2024-10-15, 2024-09-30", // seven working days before the hearing
        "ARB-02, 2024-10-03, 2024-10-03", // until the hearing, on whatever day it is held
        "CRI-03, 2024-08-03, 2024-10-03", // custody ends on the day itself
        "CRI-07, 2024-09-24, 2024-10-08", // an appeal rolls over
        "CUS-03, 2016-10-01, 2026-10-01", // a term of validity does not
        "TM-01, 2025-11-30, 2026-02-28", // clamped to February, a Saturday that is worked
        "PEN-16, 2024-07-01, 2024-10-08",
    })
    void each_rule_ends_in_its_own_way(String ruleId, String start, String due) {
        assertThat(clock(ruleId, start).deadline().due()).isEqualTo(due);
    }

    @Test
    void an_act_until_an_event_of_known_instant_is_due_at_that_instant() {
        Instant hearing = Instant.parse("2026-03-10T01:30:00Z");

        LegalDeadline deadline =
                DeadlineClock.start(rule("ARB-02"), hearing, CALENDAR).deadline();

        assertThat(deadline.due()).isEqualTo("2026-03-10");
        assertThat(deadline.dueAt()).isEqualTo(hearing);
    }

    @ParameterizedTest
    @CsvSource({
        "PEN-01, 2026-12-20, 2027-01-08, 2027", // working days beyond the last notice
        "PEN-11, 2026-10-13, 2027-01-11, 2027", // the last day may turn out a holiday
        "PEN-11, 2026-09-01, 2026-11-30, ", // beyond nothing
        "PEN-09, 2026-12-24, 2026-12-31, ",
        "PUB-05, 2026-10-13, 2027-01-13, ", // does not look at rest days at all
        "CRI-03, 2026-11-20, 2027-01-20, ",
    })
    void past_the_last_notice_what_depends_on_rest_days_is_provisional(
            String ruleId, String start, String due, Integer uncertainYear) {
        LegalDeadline deadline = clock(ruleId, start).deadline();

        assertThat(deadline.due()).isEqualTo(due);
        assertThat(deadline.uncertainYears()).isEqualTo(uncertainYear == null ? List.of() : List.of(uncertainYear));
        assertThat(deadline.certainty()).isEqualTo(uncertainYear == null ? Certainty.CERTAIN : Certainty.PROVISIONAL);
    }

    @Test
    void before_the_first_notice_only_weekends_are_known() {
        LegalDeadline deadline = clock("PEN-01", "2022-09-20").deadline();

        assertThat(deadline.due()).isEqualTo("2022-10-11");
        assertThat(deadline.certainty()).isEqualTo(Certainty.PROVISIONAL);
        assertThat(deadline.uncertainYears()).containsExactly(2022);
    }

    @Test
    void tells_lateness_and_days_left() {
        LegalDeadline deadline = clock("PEN-11", "2024-07-05").deadline();

        assertThat(deadline.isLateOn(day("2024-10-08"))).isFalse();
        assertThat(deadline.isLateOn(day("2024-10-09"))).isTrue();
        assertThat(deadline.daysLeftOn(day("2024-10-01"))).hasValue(7);
        assertThat(deadline.daysLeftOn(day("2024-10-10"))).hasValue(-2);
    }

    @Test
    void stored_facts_make_the_same_clock_again() {
        DeadlineClock clock = clock("PEN-11", "2024-07-05")
                .exclude(ExclusionReason.HEARING, day("2024-08-01"), day("2024-08-05"))
                .extend(days(30, "2024-09-01"))
                .suspend(ExclusionReason.APPRAISAL, day("2024-10-20"));

        DeadlineClock restored = DeadlineClock.restore(clock.facts(), BOOK, CALENDAR);

        assertThat(restored).isEqualTo(clock).hasSameHashCodeAs(clock);
        assertThat(restored.deadline()).isEqualTo(clock.deadline());
    }

    @Test
    void a_clock_of_a_form_is_restored_in_that_form() {
        DeadlineClock clock =
                DeadlineClock.start(rule("PEN-19").variant("LIFE_HEALTH_FINANCE"), day("2022-03-01"), CALENDAR);

        DeadlineClock restored = DeadlineClock.restore(clock.facts(), BOOK, CALENDAR);

        assertThat(restored.deadline().rawDue()).isEqualTo("2027-03-01");
        assertThatThrownBy(() ->
                        DeadlineClock.restore(clock.facts().under(rule("PEN-11")), RuleBook.of(List.of()), CALENDAR))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
