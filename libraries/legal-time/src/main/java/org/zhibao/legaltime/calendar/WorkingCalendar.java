package org.zhibao.legaltime.calendar;

import java.io.Reader;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.zhibao.legaltime.Certainty;
import org.zhibao.legaltime.Wording;
import org.zhibao.legaltime.data.DataProblem;
import org.zhibao.legaltime.data.Digest;
import org.zhibao.legaltime.data.InvalidDataException;

/**
 * The working days of China: Saturdays and Sundays rest, except where a holiday notice says otherwise. Immutable; loading
 * a further notice yields another calendar with another {@link #version()}.
 *
 * <p>For a year whose notice is not loaded only weekends are known, and whatever depends on such a year is
 * {@link Certainty#PROVISIONAL}.
 */
public final class WorkingCalendar {
    /** The zone of the law; offices configure it, the machine's zone is never used. */
    public static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    private final ZoneId zone;
    private final SortedMap<Integer, HolidayNotice> notices;
    private final Map<LocalDate, CalendarDay> days;
    private final CalendarVersion version;

    private WorkingCalendar(ZoneId zone, SortedMap<Integer, HolidayNotice> notices) {
        this.zone = zone;
        this.notices = notices;
        this.days = byDate(notices.values());
        this.version = new CalendarVersion(
                List.copyOf(notices.keySet()),
                Digest.of(notices.values().stream().map(HolidayNotice::toString).toList()));
    }

    /** The calendar with the notices this library carries, in the zone of China. */
    public static WorkingCalendar bundled() {
        return bundled(CHINA);
    }

    public static WorkingCalendar bundled(ZoneId zone) {
        WorkingCalendar calendar = weekendsOnly(zone);
        for (HolidayNotice notice : BundledNotices.all()) {
            calendar = calendar.with(notice);
        }
        return calendar;
    }

    /** A calendar without any notice: all its answers are provisional. */
    public static WorkingCalendar weekendsOnly(ZoneId zone) {
        return new WorkingCalendar(zone, new TreeMap<>());
    }

    /** Reads a notice as {@link HolidayNotice#read} does and adds it. */
    public WorkingCalendar load(Reader notice) {
        return with(HolidayNotice.read(notice));
    }

    /**
     * This calendar with one more notice, or with a corrected one for a year already loaded.
     *
     * @throws InvalidDataException when the notice names a day that another year's notice also names
     */
    public WorkingCalendar with(HolidayNotice notice) {
        SortedMap<Integer, HolidayNotice> all = new TreeMap<>(notices);
        all.put(notice.year(), notice);
        return new WorkingCalendar(zone, all);
    }

    public ZoneId zone() {
        return zone;
    }

    public CalendarVersion version() {
        return version;
    }

    /** The years whose notices are loaded, ascending. */
    public SortedSet<Integer> loadedYears() {
        return new TreeSet<>(notices.keySet());
    }

    /** The last year known; empty when no notice is loaded. */
    public OptionalInt lastLoadedYear() {
        return notices.isEmpty() ? OptionalInt.empty() : OptionalInt.of(notices.lastKey());
    }

    public boolean isWorkday(LocalDate date) {
        CalendarDay day = days.get(date);
        return day == null ? !HolidayNoticeReader.isWeekend(date) : day.status() == DayStatus.WORK;
    }

    public boolean isRestDay(LocalDate date) {
        return !isWorkday(date);
    }

    /** What a notice says of the date, if any names it. */
    public Optional<CalendarDay> day(LocalDate date) {
        return Optional.ofNullable(days.get(date));
    }

    /** The reason why the date is a rest day; empty for a workday. */
    public Optional<RestDay> restDay(LocalDate date) {
        if (isWorkday(date)) {
            return Optional.empty();
        }
        Wording weekend = date.getDayOfWeek() == DayOfWeek.SATURDAY
                ? new Wording("星期六", "Saturday")
                : new Wording("星期日", "Sunday");
        return Optional.of(new RestDay(date, day(date).map(CalendarDay::name).orElse(weekend)));
    }

    /** The date itself if it is a workday, else the first workday after it. */
    public LocalDate workdayOnOrAfter(LocalDate date) {
        LocalDate day = date;
        while (isRestDay(day)) {
            day = day.plusDays(1);
        }
        return day;
    }

    /** The date itself if it is a workday, else the last workday before it. */
    public LocalDate workdayOnOrBefore(LocalDate date) {
        LocalDate day = date;
        while (isRestDay(day)) {
            day = day.minusDays(1);
        }
        return day;
    }

    /** The {@code count}-th workday after the date, which is itself not counted; the date for a count of zero. */
    public LocalDate plusWorkingDays(LocalDate date, int count) {
        return step(date, count, 1);
    }

    /** The {@code count}-th workday before the date, which is itself not counted. */
    public LocalDate minusWorkingDays(LocalDate date, int count) {
        return step(date, count, -1);
    }

    /** Workdays after {@code start} up to and including {@code end}; zero unless {@code end} is later. */
    public int workingDaysBetween(LocalDate start, LocalDate end) {
        return (int) start.datesUntil(end.isAfter(start) ? end : start)
                .map(day -> day.plusDays(1))
                .filter(this::isWorkday)
                .count();
    }

    /** The years from one date to the other (inclusive) without a final notice, ascending. */
    public List<Integer> uncertainYears(LocalDate from, LocalDate to) {
        return IntStream.rangeClosed(from.getYear(), to.getYear())
                .filter(year -> {
                    HolidayNotice notice = notices.get(year);
                    return notice == null || notice.certainty() == Certainty.PROVISIONAL;
                })
                .boxed()
                .toList();
    }

    /** The days of the span (inclusive) that rest in one of the calendars and not in the other. */
    public List<LocalDate> daysThatDiffer(WorkingCalendar other, LocalDate from, LocalDate to) {
        return from.datesUntil(to.plusDays(1))
                .filter(day -> isRestDay(day) != other.isRestDay(day))
                .toList();
    }

    /** The legal date of an instant: the day it is in {@link #zone()}. */
    public LocalDate dateOf(Instant instant) {
        return LocalDate.ofInstant(instant, zone);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof WorkingCalendar that && zone.equals(that.zone) && notices.equals(that.notices);
    }

    @Override
    public int hashCode() {
        return version.hashCode();
    }

    @Override
    public String toString() {
        return version.id() + " " + zone;
    }

    private LocalDate step(LocalDate date, int count, int direction) {
        if (count < 0) {
            throw new IllegalArgumentException("a count of working days cannot be negative: " + count);
        }
        LocalDate day = date;
        for (int left = count; left > 0; ) {
            day = day.plusDays(direction);
            if (isWorkday(day)) {
                left--;
            }
        }
        return day;
    }

    private static Map<LocalDate, CalendarDay> byDate(Collection<HolidayNotice> notices) {
        Map<LocalDate, CalendarDay> days = new HashMap<>();
        for (HolidayNotice notice : notices) {
            for (CalendarDay day : notice.days()) {
                if (days.putIfAbsent(day.date(), day) != null) {
                    throw new InvalidDataException(List.of(new DataProblem(
                            1,
                            "date",
                            new Wording(
                                    day.date() + "已由另一年度的通知规定",
                                    day.date() + " is already named by another year's notice"))));
                }
            }
        }
        return Map.copyOf(days);
    }
}
