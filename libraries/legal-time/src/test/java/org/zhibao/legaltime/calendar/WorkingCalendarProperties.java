package org.zhibao.legaltime.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class WorkingCalendarProperties {
    private static final WorkingCalendar CALENDAR = WorkingCalendar.bundled();

    @Property
    void counting_undoes_adding(@ForAll("dates") LocalDate date, @ForAll @IntRange(min = 0, max = 300) int count) {
        assertThat(CALENDAR.workingDaysBetween(date, CALENDAR.plusWorkingDays(date, count)))
                .isEqualTo(count);
    }

    @Property
    void subtracting_undoes_adding_from_a_workday(
            @ForAll("dates") LocalDate date, @ForAll @IntRange(min = 0, max = 300) int count) {
        LocalDate workday = CALENDAR.workdayOnOrAfter(date);

        assertThat(CALENDAR.minusWorkingDays(CALENDAR.plusWorkingDays(workday, count), count))
                .isEqualTo(workday);
    }

    @Property
    void adding_lands_on_a_workday(@ForAll("dates") LocalDate date, @ForAll @IntRange(min = 1, max = 300) int count) {
        assertThat(CALENDAR.isWorkday(CALENDAR.plusWorkingDays(date, count))).isTrue();
        assertThat(CALENDAR.isWorkday(CALENDAR.minusWorkingDays(date, count))).isTrue();
    }

    @Property
    void adding_may_be_done_in_two_steps(
            @ForAll("dates") LocalDate date,
            @ForAll @IntRange(min = 0, max = 150) int first,
            @ForAll @IntRange(min = 0, max = 150) int second) {
        assertThat(CALENDAR.plusWorkingDays(CALENDAR.plusWorkingDays(date, first), second))
                .isEqualTo(CALENDAR.plusWorkingDays(date, first + second));
    }

    @Property
    void nothing_but_rest_lies_before_the_next_workday(@ForAll("dates") LocalDate date) {
        LocalDate next = CALENDAR.workdayOnOrAfter(date);

        assertThat(CALENDAR.isWorkday(next)).isTrue();
        assertThat(date.datesUntil(next)).allMatch(CALENDAR::isRestDay);
        assertThat(CALENDAR.workdayOnOrBefore(next)).isEqualTo(next);
    }

    @Provide
    Arbitrary<LocalDate> dates() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(2022, 1, 1).toEpochDay(),
                        LocalDate.of(2027, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }
}
