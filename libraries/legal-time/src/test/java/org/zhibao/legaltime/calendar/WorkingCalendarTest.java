package org.zhibao.legaltime.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhibao.legaltime.Resources;
import org.zhibao.legaltime.data.InvalidDataException;

class WorkingCalendarTest {
    private final WorkingCalendar calendar = WorkingCalendar.bundled();

    @Test
    void carries_the_notices_of_2023_to_2026() {
        assertThat(calendar.loadedYears()).containsExactly(2023, 2024, 2025, 2026);
        assertThat(calendar.lastLoadedYear()).hasValue(2026);
        List<CalendarDay> days = IntStream.rangeClosed(2023, 2026)
                .mapToObj(year -> HolidayNotice.read(Resources.open("calendar/cn-" + year + ".csv")))
                .flatMap(notice -> notice.days().stream())
                .toList();
        assertThat(days).filteredOn(day -> day.status() == DayStatus.OFF).hasSize(116);
        assertThat(days).filteredOn(day -> day.status() == DayStatus.WORK).hasSize(26);
        assertThat(days).filteredOn(day -> day.kind() == DayKind.STATUTORY).hasSize(2 * 11 + 2 * 13);
    }

    @ParameterizedTest
    @CsvSource({
        "2022-12-31, true", // named by the notice for 2023
        "2023-01-02, true",
        "2023-01-03, false", // published lists differ; the notice ends the break on 01-02
        "2024-02-09, false", // New Year's Eve became statutory only in 2025
        "2025-01-28, true",
        "2024-09-14, false", // Saturday, make-up workday
        "2026-02-28, false",
        "2026-02-23, true",
        "2026-10-08, false",
        "2026-11-21, true", // an ordinary Saturday
        "2027-01-01, false", // a Friday of a year not loaded
    })
    void knows_rest_days(LocalDate date, boolean rest) {
        assertThat(calendar.isRestDay(date)).isEqualTo(rest);
        assertThat(calendar.isWorkday(date)).isEqualTo(!rest);
        assertThat(calendar.restDay(date).isPresent()).isEqualTo(rest);
    }

    @Test
    void says_why_a_day_rests() {
        assertThat(calendar.restDay(LocalDate.of(2026, 2, 19))
                        .orElseThrow()
                        .name()
                        .zh())
                .isEqualTo("春节");
        assertThat(calendar.restDay(LocalDate.of(2026, 11, 21))
                        .orElseThrow()
                        .name()
                        .en())
                .isEqualTo("Saturday");
        assertThat(calendar.day(LocalDate.of(2026, 2, 28)).orElseThrow().kind()).isEqualTo(DayKind.MAKEUP_WORKDAY);
    }

    @Test
    void loading_a_year_yields_another_calendar_and_leaves_this_one_alone() {
        WorkingCalendar longer = calendar.load(new StringReader(Notices.for2027()));

        assertThat(longer.lastLoadedYear()).hasValue(2027);
        assertThat(longer.isRestDay(LocalDate.of(2027, 1, 1))).isTrue();
        assertThat(longer.version()).isNotEqualTo(calendar.version());
        assertThat(longer.version().id()).matches("cn-2023-2024-2025-2026-2027-[0-9a-f]{12}");
        assertThat(calendar.lastLoadedYear()).hasValue(2026);
        assertThat(calendar.isRestDay(LocalDate.of(2027, 1, 1))).isFalse();
    }

    @Test
    void equal_data_has_equal_versions_whatever_the_order_of_loading() {
        WorkingCalendar empty = WorkingCalendar.weekendsOnly(WorkingCalendar.CHINA);
        List<HolidayNotice> notices = Stream.of(2023, 2024)
                .map(year -> HolidayNotice.read(Resources.open("calendar/cn-" + year + ".csv")))
                .toList();

        WorkingCalendar forwards = empty.with(notices.get(0)).with(notices.get(1));
        WorkingCalendar backwards = empty.with(notices.get(1)).with(notices.get(0));

        assertThat(forwards).isEqualTo(backwards).hasSameHashCodeAs(backwards);
        assertThat(forwards.version()).isEqualTo(backwards.version());
    }

    @Test
    void a_corrected_notice_replaces_the_one_of_its_year() {
        WorkingCalendar corrected = calendar.with(Notices.notice2027())
                .load(new StringReader(Notices.for2027() + Notices.row("2027-03-03", "OFF", "COMPENSATORY_OFF", 2027)));

        assertThat(corrected.isRestDay(LocalDate.of(2027, 3, 3))).isTrue();
        assertThat(corrected.loadedYears()).hasSize(5);
    }

    @Test
    void refuses_a_day_that_two_notices_name() {
        HolidayNotice next = Notices.notice2027();
        CalendarDay clash = new CalendarDay(
                LocalDate.of(2026, 10, 1),
                DayStatus.OFF,
                DayKind.STATUTORY,
                next.days().getFirst().name(),
                "notice",
                next.certainty());

        assertThatThrownBy(() -> calendar.with(new HolidayNotice(2027, List.of(clash))))
                .isInstanceOf(InvalidDataException.class)
                .hasMessageContaining("2026-10-01 is already named by another year's notice");
    }

    @Test
    void tells_which_years_are_uncertain() {
        assertThat(calendar.uncertainYears(LocalDate.of(2022, 12, 30), LocalDate.of(2023, 1, 2)))
                .containsExactly(2022);
        assertThat(calendar.uncertainYears(LocalDate.of(2025, 1, 1), LocalDate.of(2026, 12, 31)))
                .isEmpty();
        WorkingCalendar draft =
                calendar.load(new StringReader(Notices.for2027().replaceFirst("CERTAIN", "PROVISIONAL")));
        assertThat(draft.uncertainYears(LocalDate.of(2026, 1, 1), LocalDate.of(2027, 1, 1)))
                .containsExactly(2027);
    }

    @Test
    void the_legal_date_is_that_of_the_zone() {
        Instant evening = Instant.parse("2026-11-21T16:30:00Z");

        assertThat(calendar.dateOf(evening)).isEqualTo("2026-11-22");
    }
}
