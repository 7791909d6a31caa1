package org.zhibao.legaltime.clock;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhibao.legaltime.rule.DeadlineRule;
import org.zhibao.legaltime.rule.ExclusionReason;

/**
 * All that must be stored of a clock; with a rule book and a calendar {@link DeadlineClock#restore} makes the clock again.
 *
 * @param ruleVersion as {@link org.zhibao.legaltime.rule.DeadlineRule#version()} names it
 * @param startedOn day of the event, not counted; for a period before an event the day of that event
 * @param startedAt instant of the event, where one is known; periods of hours need it
 */
public record ClockFacts(
        String ruleId,
        String ruleVersion,
        LocalDate startedOn,
        @Nullable Instant startedAt,
        List<Exclusion> exclusions,
        List<Extension> extensions,
        List<Suspension> suspensions) {
    public ClockFacts {
        exclusions = List.copyOf(exclusions);
        extensions = List.copyOf(extensions);
        suspensions = List.copyOf(suspensions);
    }

    /** The suspension that has not ended. */
    @Nullable
    Suspension openSuspension() {
        return suspensions.isEmpty() || !suspensions.getLast().lasts() ? null : suspensions.getLast();
    }

    ClockFacts under(DeadlineRule rule) {
        return new ClockFacts(rule.id(), rule.version(), startedOn, startedAt, exclusions, extensions, suspensions);
    }

    /** These facts and an act that was accepted. */
    ClockFacts and(ClockAct act) {
        return switch (act) {
            case Exclusion exclusion ->
                new ClockFacts(
                        ruleId,
                        ruleVersion,
                        startedOn,
                        startedAt,
                        plus(exclusions, exclusion),
                        extensions,
                        suspensions);
            case Extension extension ->
                new ClockFacts(
                        ruleId,
                        ruleVersion,
                        startedOn,
                        startedAt,
                        exclusions,
                        plus(extensions, extension),
                        suspensions);
            case ClockAct.Suspend(ExclusionReason reason, LocalDate on) ->
                withSuspensions(plus(suspensions, new Suspension(reason, on, null)));
            case ClockAct.Resume(LocalDate on) -> {
                Suspension open = suspensions.getLast();
                yield withSuspensions(plus(
                        suspensions.subList(0, suspensions.size() - 1),
                        new Suspension(open.reason(), open.from(), on)));
            }
        };
    }

    private ClockFacts withSuspensions(List<Suspension> changed) {
        return new ClockFacts(ruleId, ruleVersion, startedOn, startedAt, exclusions, extensions, changed);
    }

    private static <T> List<T> plus(List<T> list, T element) {
        List<T> longer = new ArrayList<>(list);
        longer.add(element);
        return longer;
    }
}
