package org.zhibao.scenarios.plan;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;
import org.zhibao.scenarios.format.Scenario.Span;

/** The working days of a span, numbered from 0, so that gaps are differences of numbers. */
final class WorkingDays {

    private final List<LocalDate> days;

    WorkingDays(Span span, Predicate<LocalDate> isWorkingDay) {
        this.days = span.from()
                .datesUntil(span.to().plusDays(1))
                .filter(isWorkingDay)
                .toList();
    }

    int count() {
        return days.size();
    }

    LocalDate day(int number) {
        return days.get(number);
    }

    /** Number of the first working day on or after a day; {@link #count()} when none is left. */
    int numberFrom(LocalDate day) {
        var found = Collections.binarySearch(days, day);
        return found >= 0 ? found : -found - 1;
    }
}
