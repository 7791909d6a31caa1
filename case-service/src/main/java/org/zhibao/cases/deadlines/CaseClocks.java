package org.zhibao.cases.deadlines;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import org.zhibao.cases.procedure.CaseAct;
import org.zhibao.cases.procedure.CaseState;
import org.zhibao.kit.procedure.LegalAct;
import org.zhibao.kit.procedure.PerformedAct;
import org.zhibao.legaltime.calendar.WorkingCalendar;
import org.zhibao.legaltime.clock.DeadlineClock;
import org.zhibao.legaltime.period.Period;
import org.zhibao.legaltime.rule.ExclusionReason;
import org.zhibao.legaltime.rule.RuleBook;

/**
 * The deadlines of a case, read from its history: which act starts which deadline, and which one keeps it, the procedure's
 * table says; how long it is, the version of the rule in force on the day of the act. What was granted and what does not
 * count is laid on top.
 */
final class CaseClocks {

    private final RuleBook rules;
    private final WorkingCalendar calendar;
    private final List<CaseClock> clocks = new ArrayList<>();

    private CaseClocks(RuleBook rules, WorkingCalendar calendar) {
        this.rules = rules;
        this.calendar = calendar;
    }

    static List<CaseClock> of(CaseHistory history, RuleBook rules, WorkingCalendar calendar) {
        var reading = new CaseClocks(rules, calendar);
        var procedure = history.procedure();
        procedure.startedByArrival().stream()
                .filter(mark -> mark.holdsUnder(history.circumstances()))
                .forEach(mark -> reading.start(mark.rule(), history.receivedOn(), history.registeredAt()));
        history.acts().forEach(reading::read);
        history.others().forEach(reading::add);
        history.facts().forEach(reading::apply);
        return reading.clocks.stream()
                .sorted(Comparator.comparing(clock -> clock.clock().facts().startedOn()))
                .toList();
    }

    private void read(PerformedAct<CaseState> act) {
        var row = act.transition();
        act.stopped().forEach(rule -> end(rule, row.act(), act.occurredOn()));
        switch (row.act()) {
            case CaseAct.SUSPENSION, CaseAct.STAY -> suspendAll(ExclusionReason.SUSPENSION, act.occurredOn());
            case CaseAct.HEARING_REQUEST -> suspendAll(ExclusionReason.HEARING, act.occurredOn());
            case CaseAct.CORRECTION_NOTICE -> suspendAll(ExclusionReason.CORRECTION, act.occurredOn());
            case CaseAct.MEDIATION -> suspendAll(ExclusionReason.PRE_SUIT_MEDIATION, act.occurredOn());
            // A hearing ends by being held or given up: 处罚程序规定第64条 counts it in no period.
            case CaseAct.RESUMPTION,
                    CaseAct.CORRECTION,
                    CaseAct.MEDIATION_FAILURE,
                    CaseAct.HEARING,
                    CaseAct.HEARING_WITHDRAWAL,
                    CaseAct.HEARING_FORFEITURE,
                    CaseAct.WAIVER -> replaceOpen(clock -> resume(clock, act.occurredOn()));
            default -> {
                // Other acts leave what runs running.
            }
        }
        act.started().forEach(rule -> start(rule, act.occurredOn(), act.recordedAt()));
    }

    private void start(String rule, LocalDate on, Instant recordedAt) {
        add(new StartedClock(rule, "", on, recordedAt, null));
    }

    private void add(StartedClock started) {
        // A rule that was not in force on the day of the act starts nothing: earlier law had no such period.
        rules.at(started.startedOn()).find(started.rule()).ifPresent(base -> {
            var rule = started.variant() == null ? base : base.variant(started.variant());
            var clock = rule.period() instanceof Period.Hours
                    ? DeadlineClock.start(rule, instantOf(started), calendar)
                    : DeadlineClock.start(rule, started.startedOn(), calendar);
            clocks.add(new CaseClock(keyOf(started), clock, started.keptOn(), true));
        });
    }

    /** A period of hours runs from the minute on record; of an act that was written down later only the day is known. */
    private Instant instantOf(StartedClock started) {
        ZoneId zone = calendar.zone();
        var endOfDay = started.startedOn().plusDays(1).atStartOfDay(zone).toInstant();
        return started.startedAt().isBefore(endOfDay) ? started.startedAt() : endOfDay;
    }

    private ClockKey keyOf(StartedClock started) {
        long before = clocks.stream()
                .filter(it -> it.key().rule().equals(started.rule())
                        && it.key().subject().equals(started.subject()))
                .count();
        return new ClockKey(started.rule(), started.subject(), (int) before + 1);
    }

    private void end(String rule, LegalAct act, LocalDate on) {
        clocks.replaceAll(it -> it.open() && it.key().rule().equals(rule) ? it.endedBy(act, on) : it);
    }

    private void apply(ClockFact fact) {
        clocks.replaceAll(it -> it.key().equals(fact.key()) ? it.with(fact.onto(it.clock(), rules)) : it);
    }

    private void replaceOpen(UnaryOperator<CaseClock> change) {
        clocks.replaceAll(clock -> clock.open() ? change.apply(clock) : clock);
    }

    /** Only rules that know the reason stand still. */
    private void suspendAll(ExclusionReason reason, LocalDate on) {
        replaceOpen(it -> it.clock().rule().exclusions().contains(reason) && !it.suspended()
                ? it.with(it.clock().suspend(reason, on))
                : it);
    }

    private static CaseClock resume(CaseClock it, LocalDate on) {
        return it.suspended() ? it.with(it.clock().resume(on)) : it;
    }
}
