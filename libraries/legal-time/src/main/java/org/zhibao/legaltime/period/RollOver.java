package org.zhibao.legaltime.period;

import java.time.LocalDate;
import org.zhibao.legaltime.calendar.WorkingCalendar;

/** What happens when the last day of a period is a rest day (民法典 203, 民诉法 85, 处罚程序规定 80). */
public enum RollOver {
    /** The period ends on the first workday after it. */
    NEXT_WORKDAY,
    /** Periods before an event: the act must be done on the last workday before, so that the distance is kept. */
    PREVIOUS_WORKDAY,
    /** The period ends on the day itself: custody (刑诉法 105), terms of validity, hours. */
    NONE;

    public LocalDate apply(LocalDate lastDay, WorkingCalendar calendar) {
        return switch (this) {
            case NEXT_WORKDAY -> calendar.workdayOnOrAfter(lastDay);
            case PREVIOUS_WORKDAY -> calendar.workdayOnOrBefore(lastDay);
            case NONE -> lastDay;
        };
    }
}
