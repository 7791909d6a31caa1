package org.zhibao.legaltime.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.zhibao.legaltime.clock.Clocks.by;
import static org.zhibao.legaltime.clock.Clocks.clock;
import static org.zhibao.legaltime.clock.Clocks.day;
import static org.zhibao.legaltime.clock.Clocks.days;

import org.junit.jupiter.api.Test;
import org.zhibao.legaltime.clock.ClockAct.Resume;
import org.zhibao.legaltime.clock.ClockAct.Suspend;
import org.zhibao.legaltime.period.PeriodUnit;
import org.zhibao.legaltime.rule.ApproverRole;
import org.zhibao.legaltime.rule.ExclusionReason;

class ClockGuardTest {
    private final DeadlineClock penalty = clock("PEN-11", "2024-07-05");
    private final DeadlineClock adjudication = clock("ADJ-07", "2025-03-03");

    @Test
    void a_refusal_is_a_value_with_code_reason_and_article() {
        ClockRefusal refusal = refusal(adjudication, new Suspend(ExclusionReason.HEARING, day("2025-04-01")));

        assertThat(refusal.code()).isEqualTo(RefusalCode.REASON_NOT_EXCLUDED_BY_RULE);
        assertThat(refusal.article()).contains("第37条");
        assertThat(refusal.reason().zh()).contains("不扣除听证").contains("管辖异议");
        assertThat(refusal.reason().en()).contains("settlement talks");
    }

    @Test
    void the_short_verbs_throw_the_refusal() {
        assertThatThrownBy(() -> penalty.exclude(ExclusionReason.SETTLEMENT, day("2024-08-01"), day("2024-08-02")))
                .isInstanceOfSatisfying(
                        ClockRefusedException.class,
                        refused -> assertThat(refused.refusal().code())
                                .isEqualTo(RefusalCode.REASON_NOT_EXCLUDED_BY_RULE));
    }

    @Test
    void a_rule_without_exclusions_leaves_no_days_out() {
        assertThat(code(clock("PEN-09", "2024-07-05"), exclusion("2024-07-08", "2024-07-09")))
                .isEqualTo(RefusalCode.REASON_NOT_EXCLUDED_BY_RULE);
    }

    @Test
    void days_before_the_start_or_after_expiry_cannot_be_left_out() {
        assertThat(code(penalty, exclusion("2024-07-01", "2024-07-05"))).isEqualTo(RefusalCode.BEFORE_START);
        assertThat(code(penalty, exclusion("2024-10-09", "2024-10-11"))).isEqualTo(RefusalCode.AFTER_EXPIRY);
        assertThat(penalty.attempt(exclusion("2024-10-08", "2024-10-11"))).isInstanceOf(ClockOutcome.Accepted.class);
    }

    @Test
    void days_that_follow_days_left_out_without_a_gap_may_be_left_out_too() {
        DeadlineClock paused = penalty.exclude(exclusion("2024-10-08", "2024-10-14"));

        assertThat(paused.deadline().due()).as("raw 10-03 and seven days").isEqualTo("2024-10-10");
        assertThat(paused.attempt(exclusion("2024-10-15", "2024-10-16"))).isInstanceOf(ClockOutcome.Accepted.class);
        assertThat(code(paused, exclusion("2024-10-17", "2024-10-18"))).isEqualTo(RefusalCode.AFTER_EXPIRY);
    }

    @Test
    void days_that_follow_without_a_gap_count_for_another_reason_too() {
        LegalDeadline deadline = penalty.exclude(exclusion("2024-10-08", "2024-10-14"))
                .exclude(ExclusionReason.HEARING, day("2024-10-15"), day("2024-10-16"))
                .deadline();

        assertThat(deadline.excludedDays()).isEqualTo(9);
        assertThat(deadline.rawDue()).isEqualTo("2024-10-12");
    }

    @Test
    void an_extension_must_be_approved_before_expiry() {
        assertThat(penalty.attempt(days(30, "2024-10-08"))).isInstanceOf(ClockOutcome.Accepted.class);

        ClockRefusal late = refusal(penalty, days(30, "2024-10-09"));

        assertThat(late.code()).isEqualTo(RefusalCode.APPROVED_TOO_LATE);
        assertThat(late.reason().zh()).contains("2024-10-08届满");
        assertThat(code(penalty, days(30, "2024-07-04"))).isEqualTo(RefusalCode.APPROVED_TOO_EARLY);
    }

    @Test
    void days_left_out_put_expiry_off() {
        DeadlineClock paused = penalty.exclude(exclusion("2024-08-01", "2024-08-10"));

        assertThat(paused.attempt(days(30, "2024-10-14"))).isInstanceOf(ClockOutcome.Accepted.class);
        assertThat(code(paused, days(30, "2024-10-15"))).isEqualTo(RefusalCode.APPROVED_TOO_LATE);
    }

    @Test
    void a_suspended_period_does_not_expire() {
        DeadlineClock suspended = penalty.suspend(day("2024-09-01"));

        assertThat(suspended.attempt(days(30, "2024-12-01"))).isInstanceOf(ClockOutcome.Accepted.class);
        assertThat(suspended.attempt(exclusion("2024-11-01", "2024-11-02"))).isInstanceOf(ClockOutcome.Accepted.class);
    }

    @Test
    void extensions_go_step_by_step_with_the_approver_of_each() {
        Extension second = by(ApproverRole.COLLECTIVE_DISCUSSION, 45, PeriodUnit.DAY, "2024-09-02");
        assertThat(code(penalty, second)).isEqualTo(RefusalCode.APPROVER_NOT_AUTHORISED);

        DeadlineClock once = penalty.extend(days(30, "2024-09-01"));
        DeadlineClock twice = once.extend(second);

        assertThat(code(once, days(30, "2024-09-02"))).isEqualTo(RefusalCode.APPROVER_NOT_AUTHORISED);
        assertThat(once.extensionsOffered())
                .singleElement()
                .satisfies(option -> assertThat(option.hasNoLimit()).isTrue());
        assertThat(twice.extensionsOffered()).isEmpty();
        assertThat(code(twice, second)).isEqualTo(RefusalCode.NO_EXTENSION_OFFERED);
        assertThat(twice.deadline().rawDue()).isEqualTo(day("2024-10-03").plusDays(75));
    }

    @Test
    void the_next_higher_office_may_add_up_to_two_months() {
        DeadlineClock once = adjudication.extend(by(ApproverRole.AGENCY_HEAD, 1, PeriodUnit.MONTH, "2025-05-20"));

        assertThat(code(once, by(ApproverRole.HIGHER_PATENT_OFFICE, 3, PeriodUnit.MONTH, "2025-06-20")))
                .isEqualTo(RefusalCode.EXTENSION_TOO_LONG);
        assertThat(code(once, by(ApproverRole.HIGHER_PATENT_OFFICE, 30, PeriodUnit.DAY, "2025-06-20")))
                .isEqualTo(RefusalCode.UNIT_NOT_OFFERED);
        assertThat(once.extend(by(ApproverRole.HIGHER_PATENT_OFFICE, 2, PeriodUnit.MONTH, "2025-06-20"))
                        .deadline()
                        .due())
                .isEqualTo("2025-09-03");
    }

    @Test
    void a_repeatable_extension_may_be_granted_again() {
        Extension consent = by(ApproverRole.PARTIES, 15, PeriodUnit.DAY, "2026-01-25");

        DeadlineClock twice = clock("MED-04", "2026-01-05").extend(consent).extend(consent);

        assertThat(twice.deadline().rawDue()).isEqualTo("2026-03-06");
        assertThat(twice.extensionsOffered()).hasSize(1);
    }

    @Test
    void one_of_two_alternatives_uses_up_their_step() {
        DeadlineClock detained = clock("CRI-01", "2026-06-01");

        DeadlineClock thirtyDays = detained.extend(by(ApproverRole.POLICE_HEAD, 27, PeriodUnit.DAY, "2026-06-03"));

        assertThat(thirtyDays.deadline().due()).isEqualTo("2026-07-01");
        assertThat(thirtyDays.extensionsOffered()).isEmpty();
    }

    @Test
    void rules_without_extension_say_so() {
        assertThat(code(clock("PEN-09", "2024-07-05"), days(1, "2024-07-08")))
                .isEqualTo(RefusalCode.NO_EXTENSION_OFFERED);
    }

    @Test
    void a_clock_is_suspended_once_at_a_time_and_resumed_after() {
        DeadlineClock suspended = penalty.suspend(day("2024-08-01"));
        DeadlineClock resumed = suspended.resume(day("2024-08-11"));

        assertThat(code(suspended, suspend("2024-08-02"))).isEqualTo(RefusalCode.ALREADY_SUSPENDED);
        assertThat(code(suspended, new Resume(day("2024-07-31")))).isEqualTo(RefusalCode.RESUMED_TOO_EARLY);
        assertThat(code(resumed, new Resume(day("2024-08-12")))).isEqualTo(RefusalCode.NOT_SUSPENDED);
        assertThat(code(resumed, suspend("2024-08-05"))).isEqualTo(RefusalCode.SUSPENSIONS_OVERLAP);
        assertThat(code(resumed, suspend("2024-07-01"))).isEqualTo(RefusalCode.BEFORE_START);
        assertThat(code(resumed, suspend("2024-10-15"))).isEqualTo(RefusalCode.AFTER_EXPIRY);
        assertThat(resumed.attempt(suspend("2024-08-11"))).isInstanceOf(ClockOutcome.Accepted.class);
    }

    @Test
    void impossible_facts_are_refused_when_they_are_written_down() {
        assertThatThrownBy(() -> exclusion("2024-08-02", "2024-08-01")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> by(ApproverRole.AGENCY_HEAD, 1, PeriodUnit.HOUR, "2024-08-01"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Extension(1, PeriodUnit.DAY, ApproverRole.AGENCY_HEAD, " ", day("2024-08-01")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Exclusion exclusion(String from, String to) {
        return new Exclusion(ExclusionReason.APPRAISAL, day(from), day(to));
    }

    private static Suspend suspend(String on) {
        return new Suspend(ExclusionReason.SUSPENSION, day(on));
    }

    private static RefusalCode code(DeadlineClock clock, ClockAct act) {
        return refusal(clock, act).code();
    }

    private static ClockRefusal refusal(DeadlineClock clock, ClockAct act) {
        return switch (clock.attempt(act)) {
            case ClockOutcome.Refused(ClockRefusal refusal) -> refusal;
            case ClockOutcome.Accepted(DeadlineClock accepted) ->
                throw new AssertionError("accepted: " + accepted.facts());
        };
    }
}
