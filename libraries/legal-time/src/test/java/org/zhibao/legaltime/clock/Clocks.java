package org.zhibao.legaltime.clock;

import java.time.LocalDate;
import org.zhibao.legaltime.calendar.WorkingCalendar;
import org.zhibao.legaltime.period.PeriodUnit;
import org.zhibao.legaltime.rule.ApproverRole;
import org.zhibao.legaltime.rule.DeadlineRule;
import org.zhibao.legaltime.rule.RuleBook;

/** Builders for tests. */
final class Clocks {
    static final WorkingCalendar CALENDAR = WorkingCalendar.bundled();
    static final RuleBook BOOK = RuleBook.bundled();

    private Clocks() {}

    static DeadlineRule rule(String id) {
        return BOOK.at(LocalDate.of(2026, 6, 1)).rule(id);
    }

    static DeadlineClock clock(String ruleId, String start) {
        return DeadlineClock.start(rule(ruleId), day(start), CALENDAR);
    }

    static LocalDate day(String date) {
        return LocalDate.parse(date);
    }

    static Extension days(int amount, String approvedOn) {
        return by(ApproverRole.AGENCY_HEAD, amount, PeriodUnit.DAY, approvedOn);
    }

    static Extension by(ApproverRole role, int amount, PeriodUnit unit, String approvedOn) {
        return new Extension(amount, unit, role, "王某", day(approvedOn));
    }
}
