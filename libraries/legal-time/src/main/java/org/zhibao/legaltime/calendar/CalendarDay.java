package org.zhibao.legaltime.calendar;

import java.time.LocalDate;
import org.zhibao.legaltime.Certainty;
import org.zhibao.legaltime.Wording;

/**
 * One day named by a holiday notice.
 *
 * @param name the holiday it belongs to; for a make-up workday the holiday it pays for
 * @param source document number and address of the notice
 * @param certainty PROVISIONAL for a day entered before the notice was published
 */
public record CalendarDay(
        LocalDate date, DayStatus status, DayKind kind, Wording name, String source, Certainty certainty) {}
