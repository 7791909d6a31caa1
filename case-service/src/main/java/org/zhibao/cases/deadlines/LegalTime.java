package org.zhibao.cases.deadlines;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.zhibao.kit.time.OfficeClock;
import org.zhibao.legaltime.calendar.HolidayNotice;
import org.zhibao.legaltime.calendar.WorkingCalendar;
import org.zhibao.legaltime.clock.DeadlineClock;
import org.zhibao.legaltime.period.PeriodUnit;
import org.zhibao.legaltime.rule.RuleBook;

/** The rules and the calendar that this service reckons with: what the software carries, and the notices loaded since. */
@ApplicationScoped
public class LegalTime {

    private final RuleBook rules;
    private final OfficeClock clock;
    private volatile WorkingCalendar calendar;

    LegalTime(OfficeClock clock, LegalTimeConfig config) {
        this.rules = counted(config.counting());
        this.clock = clock;
        this.calendar = WorkingCalendar.bundled(clock.zone());
    }

    /** The rules that the software carries, with the office's reading of those that leave it open. */
    static RuleBook counted(Map<String, PeriodUnit> counting) {
        var book = RuleBook.bundled();
        for (var choice : counting.entrySet()) {
            book = book.counting(choice.getKey(), choice.getValue());
        }
        return book;
    }

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

    /** Reckons with a notice more, or with a corrected one. */
    void add(HolidayNotice notice) {
        calendar = calendar.with(notice);
    }

    /** Reckons with these notices on top of those that the software carries. */
    void use(Collection<String> notices) {
        var next = WorkingCalendar.bundled(clock.zone());
        for (var notice : notices) {
            next = next.with(HolidayNotice.read(new StringReader(notice)));
        }
        calendar = next;
    }
}
