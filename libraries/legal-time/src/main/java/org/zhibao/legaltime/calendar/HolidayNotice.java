package org.zhibao.legaltime.calendar;

import java.io.Reader;
import java.util.Comparator;
import java.util.List;
import org.zhibao.legaltime.Certainty;
import org.zhibao.legaltime.data.InvalidDataException;

/**
 * The State Council's yearly notice on holidays (国务院办公厅关于部分节假日安排的通知) for one year. It may reach back
 * into December of the year before, as the notice for 2023 did.
 *
 * @param days ascending by date, each date once
 */
public record HolidayNotice(int year, List<CalendarDay> days) {
    public HolidayNotice {
        days = days.stream().sorted(Comparator.comparing(CalendarDay::date)).toList();
    }

    /**
     * Reads a notice from CSV with the columns of {@code calendar/cn-2026.csv}. Besides the form it checks that weekdays
     * fit their dates, that make-up workdays fall on weekends and days off in exchange on weekdays, that no day is named
     * twice, and that the holidays with fixed dates are there, which a truncated file lacks.
     *
     * @throws InvalidDataException naming line and field of every mistake
     */
    public static HolidayNotice read(Reader reader) {
        return new HolidayNoticeReader().read(reader);
    }

    /** PROVISIONAL when any of its days is: the notice was then entered before publication. */
    public Certainty certainty() {
        return days.stream().anyMatch(day -> day.certainty() == Certainty.PROVISIONAL)
                ? Certainty.PROVISIONAL
                : Certainty.CERTAIN;
    }
}
