package org.zhibao.legaltime.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhibao.legaltime.clock.Clocks.BOOK;
import static org.zhibao.legaltime.clock.Clocks.CALENDAR;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.zhibao.legaltime.Certainty;
import org.zhibao.legaltime.calendar.Notices;
import org.zhibao.legaltime.calendar.WorkingCalendar;
import org.zhibao.legaltime.period.Period;
import org.zhibao.legaltime.period.PeriodUnit;
import org.zhibao.legaltime.period.RollOver;
import org.zhibao.legaltime.rule.DeadlineRule;
import org.zhibao.legaltime.rule.ExclusionReason;
import org.zhibao.legaltime.rule.ExtensionOption;

class DeadlineClockProperties {
    private static final WorkingCalendar SAME = WorkingCalendar.bundled();
    private static final WorkingCalendar WITH_2027 = CALENDAR.with(Notices.notice2027());

    @Property
    void a_rolling_due_date_is_a_workday_and_only_rest_days_are_passed(
            @ForAll("rollingRules") DeadlineRule rule, @ForAll("dates") LocalDate start) {
        LegalDeadline deadline = DeadlineClock.start(rule, start, CALENDAR).deadline();
        LocalDate raw = Objects.requireNonNull(deadline.rawDue());
        LocalDate due = Objects.requireNonNull(deadline.due());

        assertThat(CALENDAR.isWorkday(due)).isTrue();
        assertThat(due.isBefore(raw)).isFalse();
        assertThat(raw.datesUntil(due)).allMatch(CALENDAR::isRestDay);
        assertThat(deadline.rolledOver()).hasSize((int) raw.datesUntil(due).count());
    }

    @Property
    void a_rule_that_does_not_roll_ends_on_the_day_itself(
            @ForAll("fixedRules") DeadlineRule rule, @ForAll("dates") LocalDate start) {
        LegalDeadline deadline = at(rule, start).deadline();

        assertThat(deadline.due()).isEqualTo(deadline.rawDue());
        assertThat(deadline.certainty()).isEqualTo(Certainty.CERTAIN);
    }

    @Property
    void a_later_start_is_never_due_earlier(
            @ForAll("rules") DeadlineRule rule,
            @ForAll("dates") LocalDate start,
            @ForAll @IntRange(min = 0, max = 60) int later) {
        assertThat(due(at(rule, start.plusDays(later)))).isAfterOrEqualTo(due(at(rule, start)));
    }

    @Property
    void a_longer_period_is_never_due_earlier(
            @ForAll("dates") LocalDate start,
            @ForAll("forwardUnits") PeriodUnit unit,
            @ForAll @IntRange(min = 1, max = 200) int amount,
            @ForAll @IntRange(min = 0, max = 50) int more) {
        assertThat(lastDay(start, amount + more, unit)).isAfterOrEqualTo(lastDay(start, amount, unit));
    }

    @Property
    void months_end_on_the_corresponding_day_or_the_last_of_the_month(
            @ForAll("dates") LocalDate start, @ForAll @IntRange(min = 1, max = 240) int months) {
        LocalDate last = lastDay(start, months, PeriodUnit.MONTH);

        assertThat(YearMonth.from(last)).isEqualTo(YearMonth.from(start).plusMonths(months));
        assertThat(last.getDayOfMonth())
                .isEqualTo(Math.min(start.getDayOfMonth(), YearMonth.from(last).lengthOfMonth()));
    }

    @Property
    void leaving_out_days_moves_the_un_rolled_date_by_exactly_as_many(
            @ForAll("excluding") Running running, @ForAll @IntRange(min = 1, max = 90) int length) {
        LocalDate to = running.excludedFrom().plusDays(length - 1);
        LocalDate before = Objects.requireNonNull(running.clock().deadline().rawDue());
        LegalDeadline after = running.clock()
                .exclude(running.reason(), running.excludedFrom(), to)
                .deadline();
        LocalDate raw = Objects.requireNonNull(after.rawDue());

        if (running.clock().rule().period().unit().countsWorkingDays()) {
            int working = CALENDAR.workingDaysBetween(running.excludedFrom().minusDays(1), to);
            assertThat(CALENDAR.workingDaysBetween(before, raw)).isEqualTo(working);
            assertThat(after.excludedDays()).isEqualTo(working);
        } else {
            assertThat(raw).isEqualTo(before.plusDays(length));
            assertThat(after.excludedDays()).isEqualTo(length);
        }
    }

    @Property
    void the_pieces_in_which_days_are_left_out_do_not_matter(
            @ForAll("excluding") Running running,
            @ForAll @IntRange(min = 1, max = 60) int length,
            @ForAll @IntRange(min = 1, max = 60) int cut,
            @ForAll @IntRange(min = 0, max = 10) int overlap) {
        Assume.that(cut < length && cut - overlap >= 0);
        LocalDate from = running.excludedFrom();
        LocalDate to = from.plusDays(length - 1);
        DeadlineClock clock = running.clock();

        DeadlineClock whole = clock.exclude(running.reason(), from, to);
        DeadlineClock pieces = clock.exclude(running.reason(), from, from.plusDays(cut - 1))
                .exclude(running.reason(), from.plusDays(cut - overlap), to);
        DeadlineClock suspended = clock.suspend(running.reason(), from).resume(to.plusDays(1));

        assertThat(pieces.deadline()).isEqualTo(whole.deadline());
        assertThat(suspended.deadline()).isEqualTo(whole.deadline());
    }

    @Property
    void an_extension_never_shortens_and_is_added_whole(
            @ForAll("extensible") DeadlineRule rule,
            @ForAll("dates") LocalDate start,
            @ForAll @IntRange(min = 1, max = 30) int amount) {
        DeadlineClock clock = at(rule, start);
        ExtensionOption option = clock.extensionsOffered().getFirst();
        Integer most = option.maxAmount();
        PeriodUnit unit = option.unit() == null ? PeriodUnit.DAY : option.unit();
        int granted = most == null ? amount : Math.min(amount, most);

        DeadlineClock extended = clock.extend(new Extension(granted, unit, option.approver(), "王某", start));

        assertThat(due(extended)).isAfterOrEqualTo(due(clock));
        assertThat(extended.deadline().rawDue())
                .isEqualTo(lastDay(Objects.requireNonNull(clock.deadline().rawDue()), granted, unit));
    }

    @Property
    void the_same_facts_explain_themselves_alike(@ForAll("rules") DeadlineRule rule, @ForAll("dates") LocalDate start) {
        DeadlineClock clock = at(rule, start);
        DeadlineClock again = DeadlineClock.restore(clock.facts(), BOOK, SAME);

        assertThat(again.deadline()).isEqualTo(clock.deadline());
        assertThat(again.deadline().steps()).isEqualTo(clock.deadline().steps());
    }

    @Property
    void recomputing_with_the_same_calendar_moves_nothing(
            @ForAll("rules") DeadlineRule rule, @ForAll("dates") LocalDate start) {
        Recomputation recomputation = at(rule, start).recompute(SAME);

        assertThat(recomputation.moved()).isFalse();
        assertThat(recomputation.changes()).isEmpty();
        assertThat(recomputation.after()).isEqualTo(recomputation.before());
    }

    @Property
    void what_a_new_notice_moves_was_provisional_and_is_explained(
            @ForAll("rules") DeadlineRule rule, @ForAll("dates") LocalDate start) {
        Recomputation recomputation = at(rule, start).recompute(WITH_2027);

        if (recomputation.moved()) {
            assertThat(recomputation.before().certainty()).isEqualTo(Certainty.PROVISIONAL);
            assertThat(recomputation.changes())
                    .extracting(DeadlineChange::cause)
                    .contains(ChangeCause.REST_DAYS);
        }
    }

    record Running(DeadlineClock clock, ExclusionReason reason, LocalDate excludedFrom) {}

    /** Clocks whose rule leaves days out, with a first day left out inside the running period. */
    @Provide
    Arbitrary<Running> excluding() {
        Arbitrary<DeadlineRule> rules = Arbitraries.of(BOOK.rules().stream()
                .filter(rule -> !rule.exclusions().isEmpty())
                .toList());
        return Combinators.combine(rules, dates(), Arbitraries.integers().between(0, 1_000))
                .as((rule, start, at) -> {
                    DeadlineClock clock = at(rule, start);
                    LocalDate raw = Objects.requireNonNull(clock.deadline().rawDue());
                    List<LocalDate> inside =
                            start.plusDays(1).datesUntil(raw.plusDays(1)).toList();
                    ExclusionReason reason =
                            rule.exclusions().get(at % rule.exclusions().size());
                    return new Running(clock, reason, inside.get(at % inside.size()));
                });
    }

    @Provide
    Arbitrary<DeadlineRule> rules() {
        return Arbitraries.of(
                BOOK.rules().stream().flatMap(DeadlineRule::forms).distinct().toList());
    }

    @Provide
    Arbitrary<DeadlineRule> rollingRules() {
        return rules().filter(rule -> rule.rollOver() == RollOver.NEXT_WORKDAY);
    }

    @Provide
    Arbitrary<DeadlineRule> fixedRules() {
        return rules().filter(rule -> rule.rollOver() == RollOver.NONE);
    }

    @Provide
    Arbitrary<DeadlineRule> extensible() {
        return Arbitraries.of(BOOK.rules().stream()
                .filter(rule -> !rule.extensions().isEmpty())
                .toList());
    }

    @Provide
    Arbitrary<PeriodUnit> forwardUnits() {
        return Arbitraries.of(PeriodUnit.DAY, PeriodUnit.WORKDAY, PeriodUnit.MONTH, PeriodUnit.YEAR);
    }

    @Provide
    Arbitrary<LocalDate> dates() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(2022, 6, 1).toEpochDay(),
                        LocalDate.of(2027, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    private static DeadlineClock at(DeadlineRule rule, LocalDate start) {
        return rule.period() instanceof Period.Hours
                ? DeadlineClock.start(rule, instant(start), CALENDAR)
                : DeadlineClock.start(rule, start, CALENDAR);
    }

    private static Instant instant(LocalDate date) {
        return date.atTime(15, 30).atZone(CALENDAR.zone()).toInstant();
    }

    private static LocalDate due(DeadlineClock clock) {
        return Objects.requireNonNull(clock.deadline().due());
    }

    private static LocalDate lastDay(LocalDate from, int amount, PeriodUnit unit) {
        return ((Period.OfDates) Period.of(amount, unit)).lastDay(from, CALENDAR);
    }
}
