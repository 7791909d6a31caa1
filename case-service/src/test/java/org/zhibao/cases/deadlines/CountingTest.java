package org.zhibao.cases.deadlines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.zhibao.legaltime.calendar.WorkingCalendar;
import org.zhibao.legaltime.clock.DeadlineClock;
import org.zhibao.legaltime.period.PeriodUnit;

/** «日» of decree 310 is not defined; the office says how it counts. */
class CountingTest {

    private static final LocalDate FRIDAY = LocalDate.of(2025, 6, 13);

    private static LocalDate due(Map<String, PeriodUnit> counting) {
        var rule = LegalTime.counted(counting).at(FRIDAY).rule("TRF-04");
        return DeadlineClock.start(rule, FRIDAY, WorkingCalendar.bundled())
                .deadline()
                .due();
    }

    @Test
    void withoutAChoiceCalendarDaysAreCounted() {
        assertThat(due(Map.of())).isEqualTo(LocalDate.of(2025, 6, 16));
    }

    @Test
    void theOfficeMayCountWorkingDays() {
        assertThat(due(Map.of("TRF-04", PeriodUnit.WORKDAY))).isEqualTo(LocalDate.of(2025, 6, 18));
    }

    @Test
    void whereTheTextIsPlainThereIsNoChoice() {
        assertThatThrownBy(() -> LegalTime.counted(Map.of("PEN-11", PeriodUnit.WORKDAY)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
