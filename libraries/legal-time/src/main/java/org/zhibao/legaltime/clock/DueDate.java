package org.zhibao.legaltime.clock;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.zhibao.legaltime.calendar.WorkingCalendar;
import org.zhibao.legaltime.period.Period;
import org.zhibao.legaltime.period.RollOver;
import org.zhibao.legaltime.rule.DeadlineRule;

/**
 * The arithmetic of one due date: the rule's period from the start, each extension from the un-rolled end before it, the
 * excluded days one for one, then one roll-over. Extensions come before exclusions, so that the result does not depend on
 * the order in which facts became known.
 */
record DueDate(
        LocalDate base,
        LocalDate raw,
        LocalDate due,
        List<GrantedExtension> extensions,
        List<ExcludedInterval> excluded) {
    static DueDate of(
            DeadlineRule rule,
            Period.OfDates period,
            LocalDate start,
            List<Extension> extensions,
            List<Exclusion> exclusions,
            WorkingCalendar calendar) {
        RollOver rollOver = rule.rollOver();
        LocalDate base = period.lastDay(start, calendar);
        LocalDate raw = base;
        List<GrantedExtension> granted = new ArrayList<>();
        for (Extension extension : extensions) {
            if (Period.of(extension.amount(), extension.unit()) instanceof Period.OfDates length) {
                raw = length.lastDay(raw, calendar);
            }
            granted.add(new GrantedExtension(extension, raw));
        }
        boolean inWorkingDays = period.unit().countsWorkingDays();
        List<ExcludedInterval> counted = new ArrayList<>();
        for (ExcludedInterval interval : ExcludedDays.disjoint(start, exclusions)) {
            int days = 0;
            if (continues(counted, interval) || !interval.from().isAfter(rollOver.apply(raw, calendar))) {
                LocalDate eve = interval.from().minusDays(1);
                days = inWorkingDays
                        ? calendar.workingDaysBetween(eve, interval.to())
                        : (int) ChronoUnit.DAYS.between(eve, interval.to());
                raw = inWorkingDays ? calendar.plusWorkingDays(raw, days) : raw.plusDays(days);
            }
            counted.add(new ExcludedInterval(interval.from(), interval.to(), interval.reasons(), days));
        }
        return new DueDate(base, raw, rollOver.apply(raw, calendar), granted, counted);
    }

    /** Whether the day is one of those left out with effect. */
    boolean leavesOut(LocalDate day) {
        return excluded.stream()
                .anyMatch(interval ->
                        interval.days() > 0 && !day.isBefore(interval.from()) && !day.isAfter(interval.to()));
    }

    /** Days that follow counted days without a gap count too: the period has not begun to run again between them. */
    private static boolean continues(List<ExcludedInterval> counted, ExcludedInterval next) {
        return !counted.isEmpty()
                && counted.getLast().days() > 0
                && counted.getLast().to().plusDays(1).equals(next.from());
    }
}
