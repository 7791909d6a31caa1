package org.zhibao.cases.deadlines;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The calendar in use. */
@Schema(name = "WorkingCalendar")
record CalendarView(
        String calendarVersion,
        String rulesVersion,

        @Schema(description = "Years whose notices are loaded")
        List<Integer> years) {

    static CalendarView of(LegalTime legalTime) {
        return new CalendarView(
                legalTime.calendar().version().id(),
                legalTime.rules().version(),
                List.copyOf(legalTime.calendar().loadedYears()));
    }
}
