package org.zhibao.legaltime.clock;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhibao.legaltime.calendar.WorkingCalendar;
import org.zhibao.legaltime.period.Period;
import org.zhibao.legaltime.rule.DeadlineRule;
import org.zhibao.legaltime.rule.ExclusionReason;
import org.zhibao.legaltime.rule.ExtensionOption;
import org.zhibao.legaltime.rule.RuleBook;

/**
 * A rule running from an event. Immutable: every act yields another clock, and {@link #deadline()} the due date with its
 * reasons. Store {@link #facts()}, not the clock.
 *
 * <pre>{@code
 * DeadlineClock clock = DeadlineClock.start(ruleBook.at(filedOn).rule("PEN-11"), filedOn, calendar)
 *         .exclude(ExclusionReason.APPRAISAL, from, to)
 *         .extend(new Extension(30, PeriodUnit.DAY, ApproverRole.AGENCY_HEAD, "王某", approvedOn));
 * clock.deadline().due();
 * }</pre>
 */
public final class DeadlineClock {
    private final DeadlineRule rule;
    private final ClockFacts facts;
    private final WorkingCalendar calendar;

    private DeadlineClock(DeadlineRule rule, ClockFacts facts, WorkingCalendar calendar) {
        this.rule = rule;
        this.facts = facts;
        this.calendar = calendar;
    }

    /**
     * Starts a clock on the day of the event, or on the day of the event before which the period ends.
     *
     * @throws IllegalArgumentException for a rule of hours, which needs an instant
     */
    public static DeadlineClock start(DeadlineRule rule, LocalDate on, WorkingCalendar calendar) {
        return started(rule, on, null, calendar);
    }

    /** Starts a clock at the instant of the event; its legal date is taken in the calendar's zone. */
    public static DeadlineClock start(DeadlineRule rule, Instant at, WorkingCalendar calendar) {
        return started(rule, calendar.dateOf(at), at, calendar);
    }

    /**
     * The clock of stored facts. What was accepted once is not judged again, even if the rule would refuse it today.
     *
     * @throws IllegalArgumentException when the book has no such version of the rule
     */
    public static DeadlineClock restore(ClockFacts facts, RuleBook book, WorkingCalendar calendar) {
        DeadlineRule rule = book.version(facts.ruleId(), facts.ruleVersion())
                .orElseThrow(() -> new IllegalArgumentException(
                        "no version " + facts.ruleVersion() + " of the rule " + facts.ruleId()));
        return new DeadlineClock(rule, facts, calendar);
    }

    public DeadlineRule rule() {
        return rule;
    }

    public ClockFacts facts() {
        return facts;
    }

    public WorkingCalendar calendar() {
        return calendar;
    }

    /** The due date with everything it follows from. */
    public LegalDeadline deadline() {
        return new DeadlineComputation(rule, facts, calendar).deadline();
    }

    /** Judges an act by the rule; nothing is thrown for an act the law refuses. */
    public ClockOutcome attempt(ClockAct act) {
        ClockRefusal refusal = new ClockGuard(this).refusal(act);
        return refusal == null
                ? new ClockOutcome.Accepted(new DeadlineClock(rule, facts.and(act), calendar))
                : new ClockOutcome.Refused(refusal);
    }

    /** The extensions that may be granted next, by whom and how long; empty when none is left. */
    public List<ExtensionOption> extensionsOffered() {
        return ExtensionSteps.offered(rule, facts.extensions());
    }

    /** @throws ClockRefusedException when refused */
    public DeadlineClock exclude(Exclusion exclusion) {
        return attempt(exclusion).orElseThrow();
    }

    /**
     * @param from first day that does not count
     * @param to last day that does not count
     * @throws ClockRefusedException when refused
     */
    public DeadlineClock exclude(ExclusionReason reason, LocalDate from, LocalDate to) {
        return exclude(new Exclusion(reason, from, to));
    }

    /** @throws ClockRefusedException when refused */
    public DeadlineClock extend(Extension extension) {
        return attempt(extension).orElseThrow();
    }

    /**
     * Stops the clock for the reason 中止.
     *
     * @param on first day that does not count
     * @throws ClockRefusedException when refused
     */
    public DeadlineClock suspend(LocalDate on) {
        return suspend(ExclusionReason.SUSPENSION, on);
    }

    /** Stops the clock for a reason whose end is not yet known, such as an appraisal under way. */
    public DeadlineClock suspend(ExclusionReason reason, LocalDate on) {
        return attempt(new ClockAct.Suspend(reason, on)).orElseThrow();
    }

    /**
     * @param on first day that counts again
     * @throws ClockRefusedException when refused
     */
    public DeadlineClock resume(LocalDate on) {
        return attempt(new ClockAct.Resume(on)).orElseThrow();
    }

    /** What another calendar, such as one with a further notice, makes of this clock. */
    public Recomputation recompute(WorkingCalendar newCalendar) {
        return Recomputation.between(this, new DeadlineClock(rule, facts, newCalendar));
    }

    /**
     * What another version or form of the same rule makes of this clock; its exclusions and extensions stand.
     *
     * @throws IllegalArgumentException when the rule has another id
     */
    public Recomputation recompute(DeadlineRule newRule) {
        return recompute(newRule, calendar);
    }

    public Recomputation recompute(DeadlineRule newRule, WorkingCalendar newCalendar) {
        if (!newRule.id().equals(rule.id())) {
            throw new IllegalArgumentException(newRule.id() + " is no version of " + rule.id());
        }
        requireInstantForHours(newRule, facts.startedAt());
        return Recomputation.between(this, new DeadlineClock(newRule, facts.under(newRule), newCalendar));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DeadlineClock that
                && rule.equals(that.rule)
                && facts.equals(that.facts)
                && calendar.equals(that.calendar);
    }

    @Override
    public int hashCode() {
        return facts.hashCode();
    }

    @Override
    public String toString() {
        return facts + " by " + calendar;
    }

    private static DeadlineClock started(
            DeadlineRule rule, LocalDate on, @Nullable Instant at, WorkingCalendar calendar) {
        requireInstantForHours(rule, at);
        return new DeadlineClock(
                rule, new ClockFacts(rule.id(), rule.version(), on, at, List.of(), List.of(), List.of()), calendar);
    }

    private static void requireInstantForHours(DeadlineRule rule, @Nullable Instant at) {
        if (rule.period() instanceof Period.Hours && at == null) {
            throw new IllegalArgumentException(rule.id() + " counts hours and needs the instant of the event");
        }
    }
}
