package org.zhibao.cases.deadlines;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.zhibao.cases.procedure.CaseAct;
import org.zhibao.cases.procedure.CaseState;
import org.zhibao.kit.procedure.PerformedAct;
import org.zhibao.kit.procedure.TransitionTable;
import org.zhibao.legaltime.calendar.WorkingCalendar;
import org.zhibao.legaltime.clock.ClockStatus;
import org.zhibao.legaltime.clock.DeadlineClock;
import org.zhibao.legaltime.rule.ExclusionReason;
import org.zhibao.legaltime.rule.RuleBook;

/**
 * The deadlines of a case, read from its history: which act starts which deadline, and which one keeps it, the procedure's
 * table says; how long it is, the version of the rule in force on the day of the act. Nothing is stored, so a new holiday
 * notice or a new version of a rule shows at once.
 */
final class CaseClocks {

    private final RuleBook rules;
    private final WorkingCalendar calendar;
    private final List<CaseClock> clocks = new ArrayList<>();

    private CaseClocks(RuleBook rules, WorkingCalendar calendar) {
        this.rules = rules;
        this.calendar = calendar;
    }

    static List<CaseClock> of(
            TransitionTable<CaseState> procedure,
            LocalDate receivedOn,
            List<PerformedAct<CaseState>> history,
            RuleBook rules,
            WorkingCalendar calendar) {
        var reading = new CaseClocks(rules, calendar);
        procedure.startedByArrival().forEach(rule -> reading.start(rule, receivedOn));
        history.forEach(reading::read);
        return List.copyOf(reading.clocks);
    }

    private void read(PerformedAct<CaseState> act) {
        var row = act.transition();
        row.stops().forEach(rule -> keep(rule, act.occurredOn()));
        if (row.act() == CaseAct.SUSPENSION || row.act() == CaseAct.STAY) {
            replaceOpen(clock -> suspend(clock, act.occurredOn()));
        } else if (row.act() == CaseAct.RESUMPTION) {
            replaceOpen(clock -> resume(clock, act.occurredOn()));
        }
        row.starts().forEach(rule -> start(rule, act.occurredOn()));
    }

    private void start(String rule, LocalDate on) {
        // A rule that was not in force on the day of the act starts nothing: earlier law had no such period.
        rules.at(on)
                .find(rule)
                .ifPresent(found -> clocks.add(new CaseClock(DeadlineClock.start(found, on, calendar), null)));
    }

    private void keep(String rule, LocalDate on) {
        clocks.replaceAll(it -> it.open() && it.clock().rule().id().equals(rule) ? it.keptBy(on) : it);
    }

    private void replaceOpen(UnaryOperator<CaseClock> change) {
        clocks.replaceAll(clock -> clock.open() ? change.apply(clock) : clock);
    }

    private static CaseClock suspend(CaseClock it, LocalDate on) {
        var knowsSuspension = it.clock().rule().exclusions().contains(ExclusionReason.SUSPENSION);
        return knowsSuspension ? it.with(it.clock().suspend(on)) : it;
    }

    private static CaseClock resume(CaseClock it, LocalDate on) {
        var suspended = it.clock().deadline().status() == ClockStatus.SUSPENDED;
        return suspended ? it.with(it.clock().resume(on)) : it;
    }
}
