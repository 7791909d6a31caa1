package org.zhibao.legaltime.period;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.zhibao.legaltime.calendar.WorkingCalendar;

class PeriodTest {
    private final WorkingCalendar calendar = WorkingCalendar.bundled();

    @ParameterizedTest
    @CsvSource({
        "2024-07-05, 90, DAY, 2024-10-03",
        "2024-09-12, 15, WORKDAY, 2024-10-10",
        "2025-11-30, 3, MONTH, 2026-02-28", // no 30th of February
        "2023-11-30, 3, MONTH, 2024-02-29",
        "2024-01-31, 1, MONTH, 2024-02-29",
        "2024-02-29, 1, YEAR, 2025-02-28",
        "2024-02-29, 4, YEAR, 2028-02-29",
        "2024-10-15, 7, WORKDAY_BEFORE, 2024-09-30", // over National Day and the make-up Saturday 10-12
        "2024-10-15, 7, DAY_BEFORE, 2024-10-08",
        "2024-05-31, 3, MONTH_BEFORE, 2024-02-29",
        "2024-10-15, 0, UNTIL_EVENT, 2024-10-15",
    })
    void ends_on_the_last_day_before_any_roll_over(LocalDate from, int amount, PeriodUnit unit, LocalDate last) {
        assertThat(((Period.OfDates) Period.of(amount, unit)).lastDay(from, calendar))
                .isEqualTo(last);
    }

    @Test
    void hours_run_through_rest_days() {
        Instant friday = Instant.parse("2024-09-30T09:10:00Z");

        assertThat(new Period.Hours(24).end(friday)).isEqualTo("2024-10-01T09:10:00Z");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-02-28, NEXT_WORKDAY, 2026-02-28", // a Saturday that is worked
        "2024-10-03, NEXT_WORKDAY, 2024-10-08",
        "2024-10-03, PREVIOUS_WORKDAY, 2024-09-30",
        "2024-10-03, NONE, 2024-10-03",
    })
    void rolls_over_as_the_rule_says(LocalDate last, RollOver rollOver, LocalDate end) {
        assertThat(rollOver.apply(last, calendar)).isEqualTo(end);
    }

    @ParameterizedTest
    @EnumSource(PeriodUnit.class)
    void keeps_amount_and_unit_and_refuses_impossible_amounts(PeriodUnit unit) {
        int amount = unit == PeriodUnit.UNTIL_EVENT ? 0 : 7;

        Period period = Period.of(amount, unit);

        assertThat(period.amount()).isEqualTo(amount);
        assertThat(period.unit()).isEqualTo(unit);
        assertThatThrownBy(() -> Period.of(-1, unit)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Period.of(10_001, unit)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void speaks_both_languages() {
        assertThat(new Period.WorkingDays(15).wording().zh()).isEqualTo("15个工作日");
        assertThat(new Period.WorkingDays(1).wording().en()).isEqualTo("1 working day");
        assertThat(new Period.WorkingDaysBefore(7).wording().en()).isEqualTo("7 working days before the event");
        assertThat(new Period.UntilEvent().wording().zh()).isEqualTo("事件发生前");
    }
}
