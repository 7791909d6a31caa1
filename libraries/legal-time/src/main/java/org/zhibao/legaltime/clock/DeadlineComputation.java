package org.zhibao.legaltime.clock;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zhibao.legaltime.Certainty;
import org.zhibao.legaltime.calendar.RestDay;
import org.zhibao.legaltime.calendar.WorkingCalendar;
import org.zhibao.legaltime.period.Period;
import org.zhibao.legaltime.period.PeriodUnit;
import org.zhibao.legaltime.period.RollOver;
import org.zhibao.legaltime.rule.DeadlineRule;

/** Makes the {@link LegalDeadline} of a clock. */
final class DeadlineComputation {
    /** The days whose being rest days or workdays decided a result. */
    record DecidingDays(LocalDate from, LocalDate to) {}

    private final DeadlineRule rule;
    private final ClockFacts facts;
    private final WorkingCalendar calendar;

    DeadlineComputation(DeadlineRule rule, ClockFacts facts, WorkingCalendar calendar) {
        this.rule = rule;
        this.facts = facts;
        this.calendar = calendar;
    }

    LegalDeadline deadline() {
        return switch (rule.period()) {
            case Period.Hours hours -> ofHours(hours);
            case Period.OfDates dates -> ofDates(dates);
        };
    }

    /** The due date that the facts give apart from a suspension that lasts. */
    DueDate dueDate(Period.OfDates period) {
        return DueDate.of(rule, period, facts.startedOn(), facts.extensions(), ExcludedDays.endedBy(facts), calendar);
    }

    /** Empty when rest days play no part. */
    Optional<DecidingDays> decidingDays(Period.OfDates period, DueDate date) {
        LocalDate start = facts.startedOn();
        if (period.unit().countsWorkingDays()
                || facts.extensions().stream().anyMatch(e -> e.unit() == PeriodUnit.WORKDAY)) {
            return Optional.of(
                    date.due().isBefore(start)
                            ? new DecidingDays(date.due(), start.minusDays(1))
                            : new DecidingDays(start.plusDays(1), date.due()));
        }
        if (rule.rollOver() == RollOver.NONE) {
            return Optional.empty();
        }
        return Optional.of(
                date.due().isBefore(date.raw())
                        ? new DecidingDays(date.due(), date.raw())
                        : new DecidingDays(date.raw(), date.due()));
    }

    private LegalDeadline ofHours(Period.Hours hours) {
        Instant end = hours.end(Objects.requireNonNull(facts.startedAt(), "a clock of hours has an instant"));
        LocalDate day = calendar.dateOf(end);
        DueDate date = new DueDate(day, day, day, List.of(), List.of());
        return deadline(date, end, List.of());
    }

    private LegalDeadline ofDates(Period.OfDates period) {
        DueDate date = dueDate(period);
        List<Integer> uncertain = decidingDays(period, date)
                .map(days -> calendar.uncertainYears(days.from(), days.to()))
                .orElse(List.of());
        return deadline(date, period instanceof Period.UntilEvent ? facts.startedAt() : null, uncertain);
    }

    private LegalDeadline deadline(DueDate date, @Nullable Instant dueAt, List<Integer> uncertainYears) {
        Suspension open = facts.openSuspension();
        return new LegalDeadline(
                RuleReference.to(rule),
                facts.startedOn(),
                facts.startedAt(),
                date.base(),
                date.extensions(),
                date.excluded(),
                open == null ? null : open.from(),
                open == null ? date.raw() : null,
                open == null ? date.due() : null,
                open == null ? dueAt : null,
                open == null ? restDaysPassed(date) : List.of(),
                calendar.version().id(),
                calendar.zone().getId(),
                uncertainYears.isEmpty() ? Certainty.CERTAIN : Certainty.PROVISIONAL,
                uncertainYears);
    }

    private List<RestDay> restDaysPassed(DueDate date) {
        if (date.due().isBefore(date.raw())) {
            return date.due()
                    .datesUntil(date.raw())
                    .map(day -> day.plusDays(1))
                    .flatMap(this::restDay)
                    .toList();
        }
        return date.raw().datesUntil(date.due()).flatMap(this::restDay).toList();
    }

    private Stream<RestDay> restDay(LocalDate day) {
        return calendar.restDay(day).stream();
    }
}
