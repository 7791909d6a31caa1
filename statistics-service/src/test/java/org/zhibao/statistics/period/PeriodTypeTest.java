package org.zhibao.statistics.period;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodTypeTest {

    @ParameterizedTest
    @CsvSource({
        "YEAR, 2023, 2023-01-01, 2023-12-31",
        "QUARTER, 2023-Q1, 2023-01-01, 2023-03-31",
        "QUARTER, 2023-Q4, 2023-10-01, 2023-12-31",
        "MONTH, 2024-02, 2024-02-01, 2024-02-29",
        "RANGE, 2023-01-01/2023-06-30, 2023-01-01, 2023-06-30",
        "CUMULATIVE, 2023-12-31, 0001-01-01, 2023-12-31",
        "CUMULATIVE, 2023, 0001-01-01, 2023-12-31",
        "CUMULATIVE, 2023-02, 0001-01-01, 2023-02-28",
    })
    void aLabelStandsForDays(PeriodType type, String label, LocalDate first, LocalDate last) {
        assertThat(type.days(label)).contains(new Days(first, last));
        assertThat(type.accepts(label)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "YEAR, 23",
        "YEAR, 2023-01",
        "YEAR, 近年来",
        "QUARTER, 2023-Q5",
        "MONTH, 2023-13",
        "MONTH, 2023",
        "RANGE, 2023-06-30/2023-01-01",
        "RANGE, 2023-06-30",
        "CUMULATIVE, 2023-02-29",
        "POINT, 近年来",
    })
    void aLabelOfAnotherFormIsRefused(PeriodType type, String label) {
        assertThat(type.accepts(label)).isFalse();
        assertThat(type.days(label)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"POINT, 2023-12-31", "POINT, 2024-04", "YEARS, 连续四年(截至2024)", "CUMULATIVE_UNSPECIFIED, 近年来"})
    void pointsAndWordsAreLabelsWithoutDays(PeriodType type, String label) {
        assertThat(type.accepts(label)).isTrue();
        assertThat(type.days(label)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2023, YEAR",
        "2023-Q2, QUARTER",
        "2023-05, MONTH",
        "2023-12-31, CUMULATIVE",
        "2023-01-01/2023-01-31, RANGE"
    })
    void theFormOfALabelTellsTheTypeOfAFlow(String label, PeriodType type) {
        assertThat(PeriodType.ofFlow(label)).contains(type);
    }

    @Test
    void wordsTellNoType() {
        assertThat(PeriodType.ofFlow("近年来")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2023, 2022", "2023-Q2, 2022-Q2", "2024-02, 2023-02", "2024-02-29, 2023-02-28"})
    void thePeriodAYearBefore(String label, String before) {
        assertThat(new Period(label, null).yearBefore()).map(Period::label).contains(before);
    }

    @Test
    void wordsHaveNoYearBefore() {
        assertThat(new Period("近年来", PeriodType.YEARS).yearBefore()).isEmpty();
    }
}
