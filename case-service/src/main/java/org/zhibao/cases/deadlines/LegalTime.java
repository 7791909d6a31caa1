package org.zhibao.cases.deadlines;

import jakarta.enterprise.context.ApplicationScoped;
import org.zhibao.legaltime.calendar.WorkingCalendar;
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
}
