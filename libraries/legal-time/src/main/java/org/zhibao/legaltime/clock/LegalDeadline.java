package org.zhibao.legaltime.clock;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.zhibao.legaltime.Certainty;
import org.zhibao.legaltime.Wording;
import org.zhibao.legaltime.calendar.RestDay;

/**
 * A due date and everything it follows from. A value: two computations from the same facts are equal, and what was shown
 * to a party can be stored and shown again.
 *
 * @param startedOn day of the event, not counted; for a period before an event the day of that event
 * @param startedAt instant of the event, where one is known
 * @param baseDue un-rolled last day of the rule's own period, before extensions and exclusions
 * @param extensions as granted, in order; each counted from the un-rolled date before it
 * @param excluded days left out, each once, clipped to the time after the start
 * @param suspendedOn first day of the suspension that lasts; null while the clock runs
 * @param rawDue un-rolled due date with extensions and exclusions; null while suspended
 * @param due last day on which the act is in time; null while suspended
 * @param dueAt last instant on which the act is in time, for hours and for an event whose instant is known; else null
 * @param rolledOver the rest days between {@code rawDue} and {@code due}
 * @param calendarVersion of the calendar used
 * @param zone in which instants were turned into dates
 * @param uncertainYears years that mattered and whose notice is not loaded; empty exactly when CERTAIN
 */
public record LegalDeadline(
        RuleReference rule,
        LocalDate startedOn,
        @Nullable Instant startedAt,
        LocalDate baseDue,
        List<GrantedExtension> extensions,
        List<ExcludedInterval> excluded,
        @Nullable LocalDate suspendedOn,
        @Nullable LocalDate rawDue,
        @Nullable LocalDate due,
        @Nullable Instant dueAt,
        List<RestDay> rolledOver,
        String calendarVersion,
        String zone,
        Certainty certainty,
        List<Integer> uncertainYears) {
    public LegalDeadline {
        extensions = List.copyOf(extensions);
        excluded = List.copyOf(excluded);
        rolledOver = List.copyOf(rolledOver);
        uncertainYears = List.copyOf(uncertainYears);
    }

    public ClockStatus status() {
        return suspendedOn == null ? ClockStatus.RUNNING : ClockStatus.SUSPENDED;
    }

    /** How far exclusions moved the un-rolled due date, in the rule's unit of days. */
    public int excludedDays() {
        return excluded.stream().mapToInt(ExcludedInterval::days).sum();
    }

    /** Whether an act on that day is late; never while suspended. Posted before expiry counts as in time. */
    public boolean isLateOn(LocalDate date) {
        return due != null && date.isAfter(due);
    }

    /** Calendar days from the date to the due date, negative when overdue; empty while suspended. */
    public OptionalLong daysLeftOn(LocalDate date) {
        return due == null ? OptionalLong.empty() : OptionalLong.of(ChronoUnit.DAYS.between(date, due));
    }

    /** The reasoning step by step, in both languages. */
    public List<Wording> steps() {
        return new Explanation(this).steps();
    }

    /** The reasoning as text, a line per step. */
    public String explain(Locale locale) {
        return steps().stream().map(step -> step.in(locale)).collect(Collectors.joining("\n"));
    }
}
