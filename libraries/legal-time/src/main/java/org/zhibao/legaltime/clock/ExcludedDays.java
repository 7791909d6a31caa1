package org.zhibao.legaltime.clock;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.zhibao.legaltime.rule.ExclusionReason;

/**
 * Turns exclusions and ended suspensions, which may overlap, into disjoint intervals after the start, ascending: every day
 * once, neighbours with the same reasons joined, so that it does not matter in how many pieces days were recorded.
 */
final class ExcludedDays {
    private final LocalDate start;
    private final List<Exclusion> exclusions;

    private ExcludedDays(LocalDate start, List<Exclusion> exclusions) {
        this.start = start;
        this.exclusions = exclusions;
    }

    static List<Exclusion> endedBy(ClockFacts facts) {
        List<Exclusion> all = new ArrayList<>(facts.exclusions());
        for (Suspension suspension : facts.suspensions()) {
            LocalDate resumedOn = suspension.resumedOn();
            if (resumedOn != null && resumedOn.isAfter(suspension.from())) {
                all.add(new Exclusion(suspension.reason(), suspension.from(), resumedOn.minusDays(1)));
            }
        }
        return all;
    }

    static List<ExcludedInterval> disjoint(LocalDate start, List<Exclusion> exclusions) {
        return new ExcludedDays(start, exclusions).intervals();
    }

    private List<ExcludedInterval> intervals() {
        SortedSet<LocalDate> boundaries = new TreeSet<>();
        for (Exclusion exclusion : exclusions) {
            boundaries.add(exclusion.from());
            boundaries.add(exclusion.to().plusDays(1));
        }
        LocalDate firstCounted = start.plusDays(1);
        boundaries.removeIf(day -> day.isBefore(firstCounted));
        boundaries.add(firstCounted);
        List<LocalDate> days = List.copyOf(boundaries);
        List<ExcludedInterval> intervals = new ArrayList<>();
        for (int i = 0; i + 1 < days.size(); i++) {
            Set<ExclusionReason> reasons = reasonsOn(days.get(i));
            if (!reasons.isEmpty()) {
                add(intervals, days.get(i), days.get(i + 1).minusDays(1), reasons);
            }
        }
        return intervals;
    }

    private static void add(
            List<ExcludedInterval> intervals, LocalDate from, LocalDate to, Set<ExclusionReason> reasons) {
        List<ExclusionReason> ordered =
                reasons.stream().sorted(Comparator.naturalOrder()).toList();
        if (!intervals.isEmpty()) {
            ExcludedInterval last = intervals.getLast();
            if (last.to().plusDays(1).equals(from) && last.reasons().equals(ordered)) {
                intervals.removeLast();
                intervals.add(new ExcludedInterval(last.from(), to, ordered, 0));
                return;
            }
        }
        intervals.add(new ExcludedInterval(from, to, ordered, 0));
    }

    private Set<ExclusionReason> reasonsOn(LocalDate day) {
        Set<ExclusionReason> reasons = EnumSet.noneOf(ExclusionReason.class);
        for (Exclusion exclusion : exclusions) {
            if (!day.isBefore(exclusion.from()) && !day.isAfter(exclusion.to())) {
                reasons.add(exclusion.reason());
            }
        }
        return reasons;
    }
}
