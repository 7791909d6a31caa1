package org.zhibao.legaltime.period;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.zhibao.legaltime.Wording;
import org.zhibao.legaltime.calendar.WorkingCalendar;

/**
 * A length of legal time. The day (hour) of the event from which it runs is not counted (民法典 201, 民诉法 85); a period
 * of months or years ends on the corresponding day of the last month or, where there is none, on that month's last day
 * (民法典 202).
 */
public sealed interface Period {
    /** Amounts beyond this are mistakes: the longest period of the law is twenty years. */
    int MAX_AMOUNT = 10_000;

    int amount();

    PeriodUnit unit();

    default Wording wording() {
        return unit().amount(amount());
    }

    /** The period of an amount and a unit, as data holds it. */
    static Period of(int amount, PeriodUnit unit) {
        return switch (unit) {
            case HOUR -> new Hours(amount);
            case DAY -> new Days(amount);
            case WORKDAY -> new WorkingDays(amount);
            case MONTH -> new Months(amount);
            case YEAR -> new Years(amount);
            case DAY_BEFORE -> new DaysBefore(amount);
            case WORKDAY_BEFORE -> new WorkingDaysBefore(amount);
            case MONTH_BEFORE -> new MonthsBefore(amount);
            case UNTIL_EVENT -> new UntilEvent(amount);
        };
    }

    /** A period whose last day is a date. */
    sealed interface OfDates extends Period {
        /** The last day before any roll-over, counted from a day that is itself not counted. */
        LocalDate lastDay(LocalDate from, WorkingCalendar calendar);
    }

    /** Counted continuously from the event, rest days included. */
    record Hours(int amount) implements Period {
        public Hours {
            requireAmount(amount);
        }

        @Override
        public PeriodUnit unit() {
            return PeriodUnit.HOUR;
        }

        public Instant end(Instant from) {
            return from.plus(Duration.ofHours(amount));
        }
    }

    record Days(int amount) implements OfDates {
        public Days {
            requireAmount(amount);
        }

        @Override
        public PeriodUnit unit() {
            return PeriodUnit.DAY;
        }

        @Override
        public LocalDate lastDay(LocalDate from, WorkingCalendar calendar) {
            return from.plusDays(amount);
        }
    }

    record WorkingDays(int amount) implements OfDates {
        public WorkingDays {
            requireAmount(amount);
        }

        @Override
        public PeriodUnit unit() {
            return PeriodUnit.WORKDAY;
        }

        @Override
        public LocalDate lastDay(LocalDate from, WorkingCalendar calendar) {
            return calendar.plusWorkingDays(from, amount);
        }
    }

    record Months(int amount) implements OfDates {
        public Months {
            requireAmount(amount);
        }

        @Override
        public PeriodUnit unit() {
            return PeriodUnit.MONTH;
        }

        @Override
        public LocalDate lastDay(LocalDate from, WorkingCalendar calendar) {
            return from.plusMonths(amount);
        }
    }

    record Years(int amount) implements OfDates {
        public Years {
            requireAmount(amount);
        }

        @Override
        public PeriodUnit unit() {
            return PeriodUnit.YEAR;
        }

        @Override
        public LocalDate lastDay(LocalDate from, WorkingCalendar calendar) {
            return from.plusYears(amount);
        }
    }

    record DaysBefore(int amount) implements OfDates {
        public DaysBefore {
            requireAmount(amount);
        }

        @Override
        public PeriodUnit unit() {
            return PeriodUnit.DAY_BEFORE;
        }

        @Override
        public LocalDate lastDay(LocalDate from, WorkingCalendar calendar) {
            return from.minusDays(amount);
        }
    }

    record WorkingDaysBefore(int amount) implements OfDates {
        public WorkingDaysBefore {
            requireAmount(amount);
        }

        @Override
        public PeriodUnit unit() {
            return PeriodUnit.WORKDAY_BEFORE;
        }

        @Override
        public LocalDate lastDay(LocalDate from, WorkingCalendar calendar) {
            return calendar.minusWorkingDays(from, amount);
        }
    }

    record MonthsBefore(int amount) implements OfDates {
        public MonthsBefore {
            requireAmount(amount);
        }

        @Override
        public PeriodUnit unit() {
            return PeriodUnit.MONTH_BEFORE;
        }

        @Override
        public LocalDate lastDay(LocalDate from, WorkingCalendar calendar) {
            return from.minusMonths(amount);
        }
    }

    /** The act is in time until the event begins, on the event's own day too. */
    record UntilEvent(int amount) implements OfDates {
        public UntilEvent {
            if (amount != 0) {
                throw new IllegalArgumentException("a period until an event has the amount 0, not " + amount);
            }
        }

        public UntilEvent() {
            this(0);
        }

        @Override
        public PeriodUnit unit() {
            return PeriodUnit.UNTIL_EVENT;
        }

        @Override
        public LocalDate lastDay(LocalDate from, WorkingCalendar calendar) {
            return from;
        }
    }

    private static void requireAmount(int amount) {
        if (amount < 1 || amount > MAX_AMOUNT) {
            throw new IllegalArgumentException("an amount must lie between 1 and " + MAX_AMOUNT + ", not " + amount);
        }
    }
}
