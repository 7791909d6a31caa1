package org.zhibao.cases.deadlines;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import org.zhibao.legaltime.calendar.WorkingCalendar;
import org.zhibao.legaltime.clock.DeadlineClock;
import org.zhibao.legaltime.rule.RuleBook;

/** The rules and the calendar that this service reckons with. */
@ApplicationScoped
public class LegalTime {

    private final RuleBook rules = RuleBook.bundled();
    private final WorkingCalendar calendar = WorkingCalendar.bundled();

    public RuleBook rules() {
        return rules;
    }

    public WorkingCalendar calendar() {
        return calendar;
    }

    /**
     * Last day of a period.
     *
     * @param rule id in the rule book
     * @param from day of the event that starts it
     * @return empty when no version of the rule was in force on that day
     */
    public Optional<LocalDate> lastDay(String rule, LocalDate from) {
        return rules.at(from)
                .find(rule)
                .map(found ->
                        DeadlineClock.start(found, from, calendar).deadline().due());
    }
}
