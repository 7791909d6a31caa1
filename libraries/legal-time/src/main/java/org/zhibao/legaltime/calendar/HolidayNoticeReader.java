package org.zhibao.legaltime.calendar;

import java.io.Reader;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zhibao.legaltime.Certainty;
import org.zhibao.legaltime.Wording;
import org.zhibao.legaltime.data.CsvRow;
import org.zhibao.legaltime.data.CsvTable;

/** Turns the CSV of a notice into a {@link HolidayNotice}, or refuses it with all mistakes. */
final class HolidayNoticeReader {
    private static final List<String> COLUMNS =
            List.of("date", "weekday", "status", "kind", "name_zh", "name_en", "notice_year", "source", "certainty");
    private static final String WEEKDAYS = "一二三四五六日";
    /** Holidays of the solar calendar in every version of the holiday regulation since 2008. */
    private static final List<MonthDay> FIXED =
            List.of(MonthDay.of(1, 1), MonthDay.of(5, 1), MonthDay.of(10, 1), MonthDay.of(10, 2), MonthDay.of(10, 3));

    private final Map<LocalDate, Integer> lineOfDate = new HashMap<>();

    HolidayNotice read(Reader reader) {
        CsvTable table = CsvTable.read(reader, COLUMNS);
        List<CalendarDay> days = new ArrayList<>();
        Integer year = null;
        for (CsvRow row : table.rows()) {
            Integer rowYear = row.number("notice_year", 2000, 2999);
            if (year == null) {
                year = rowYear;
            } else if (rowYear != null && !rowYear.equals(year)) {
                row.problem(
                        "notice_year",
                        new Wording("与首行的" + year + "不一致", "differs from " + year + " of the first row"));
            }
            CalendarDay day = day(row, year);
            if (day != null) {
                days.add(day);
            }
        }
        if (year != null && !table.isWrong()) {
            requireFixedHolidays(table, year, days);
        }
        table.refuseIfWrong();
        return new HolidayNotice(year == null ? 0 : year, days);
    }

    private @Nullable CalendarDay day(CsvRow row, @Nullable Integer year) {
        LocalDate date = row.date("date");
        DayStatus status = row.constant("status", DayStatus.class);
        DayKind kind = row.constant("kind", DayKind.class);
        Certainty certainty = row.constant("certainty", Certainty.class);
        String source = row.required("source");
        String nameZh = row.required("name_zh");
        String nameEn = row.required("name_en");
        if (date == null || status == null || kind == null) {
            return null;
        }
        checkDate(row, date, year);
        checkKind(row, date, status, kind);
        if (certainty == null || source == null || nameZh == null || nameEn == null) {
            return null;
        }
        return new CalendarDay(date, status, kind, new Wording(nameZh, nameEn), source, certainty);
    }

    private void checkDate(CsvRow row, LocalDate date, @Nullable Integer year) {
        String weekday = WEEKDAYS.substring(
                date.getDayOfWeek().getValue() - 1, date.getDayOfWeek().getValue());
        if (!row.text("weekday").equals(weekday)) {
            row.problem(
                    "weekday",
                    new Wording(
                            date + "是星期" + weekday + "，文件写作“" + row.text("weekday") + "”",
                            date + " is " + weekday + ", the file says '" + row.text("weekday") + "'"));
        }
        if (year != null && (date.isBefore(LocalDate.of(year - 1, 12, 1)) || date.getYear() > year)) {
            row.problem(
                    "date",
                    new Wording(date + "不属于" + year + "年的通知", date + " cannot belong to the notice for " + year));
        }
        Integer earlier = lineOfDate.putIfAbsent(date, row.line());
        if (earlier != null) {
            row.problem("date", new Wording(date + "已见于第" + earlier + "行", date + " is already on line " + earlier));
        }
    }

    private static void checkKind(CsvRow row, LocalDate date, DayStatus status, DayKind kind) {
        if ((kind == DayKind.MAKEUP_WORKDAY) != (status == DayStatus.WORK)) {
            row.problem(
                    "status",
                    new Wording(kind + "与" + status + "不符", "a " + kind + " cannot have the status " + status));
        }
        boolean weekend = isWeekend(date);
        boolean fits = switch (kind) {
            case STATUTORY -> true;
            case COMPENSATORY_OFF, IN_LIEU -> !weekend;
            case WEEKEND_IN_BREAK, MAKEUP_WORKDAY -> weekend;
        };
        if (!fits) {
            row.problem(
                    "kind",
                    new Wording(
                            kind + (weekend ? "不能是周末" : "只能是周末"),
                            "a " + kind + (weekend ? " cannot fall on a weekend" : " must fall on a weekend")));
        }
    }

    private static void requireFixedHolidays(CsvTable table, int year, List<CalendarDay> days) {
        for (MonthDay fixed : FIXED) {
            LocalDate date = fixed.atYear(year);
            if (days.stream().noneMatch(day -> day.date().equals(date) && day.kind() == DayKind.STATUTORY)) {
                table.problem(
                        1, "date", new Wording("缺少法定节假日" + date, "the statutory holiday " + date + " is missing"));
            }
        }
    }

    static boolean isWeekend(LocalDate date) {
        return date.getDayOfWeek() == DayOfWeek.SATURDAY || date.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
