package org.zhibao.cases.adjudication;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.zhibao.cases.casefile.CaseFile;
import org.zhibao.cases.deadlines.ClockSource;
import org.zhibao.cases.deadlines.LegalTime;
import org.zhibao.cases.deadlines.StartedClock;
import org.zhibao.cases.procedure.CaseAct;
import org.zhibao.cases.procedure.CaseBar;
import org.zhibao.cases.procedure.CaseState;
import org.zhibao.cases.procedure.Outcome;
import org.zhibao.cases.procedure.Procedure;
import org.zhibao.kit.procedure.PerformedAct;
import org.zhibao.kit.procedure.Steps;

/**
 * Deadlines of an adjudication that run from days which no act of its own marks: the limitation of the request, from the day on
 * which the requester came to know of the infringement (专利法 art. 74); the notice of an oral hearing, reckoned back from the day
 * on which it is held; and the period for asking the court to enforce, which begins when nobody can sue any more (行政强制法
 * art. 53), however late the office records that the decision is in force.
 */
@ApplicationScoped
class AdjudicationClocks implements ClockSource {

    private static final String HEARING_NOTICE = "ADJ-11";
    private static final String LIMITATION = "ADJ-10";
    private static final String ENFORCEMENT = "ADJ-09";
    private static final String SUIT = "ADJ-08";

    private final AdjudicationRecords records;
    private final Steps steps;
    private final LegalTime legalTime;

    AdjudicationClocks(AdjudicationRecords records, Steps steps, LegalTime legalTime) {
        this.records = records;
        this.steps = steps;
        this.legalTime = legalTime;
    }

    @Override
    public Set<String> rules() {
        return Set.of(HEARING_NOTICE, LIMITATION, ENFORCEMENT);
    }

    @Override
    public List<StartedClock> clocksOf(CaseFile file) {
        if (file.kind().procedure() != Procedure.ADJUDICATION) {
            return List.of();
        }
        var kept = records.read(file.id());
        var clocks = new ArrayList<StartedClock>();
        if (kept.infringementKnownOn() != null) {
            clocks.add(StartedClock.ofDay(LIMITATION, kept.infringementKnownOn(), file.receivedOn()));
        }
        var hearing = kept.hearing();
        var heldOn = hearing.heldOn();
        if (heldOn != null && hearing.notifiedOn() != null) {
            clocks.add(StartedClock.ofDay(HEARING_NOTICE, heldOn, hearing.notifiedOn()));
        }
        if (file.outcome() != null
                && file.outcome() != Outcome.NOT_INFRINGING
                && !file.bars().contains(CaseBar.DECISION_ANNULLED)) {
            enforcement(file).ifPresent(clocks::add);
        }
        return clocks;
    }

    /** Begun by the decision's entry into force: after a suit on that day, otherwise when the period for suing ended. */
    private Optional<StartedClock> enforcement(CaseFile file) {
        var history = steps.performedOn(file.id(), file.kind().procedure().table());
        var keptOn = dayOf(history, CaseAct.COURT_ENFORCEMENT).orElse(null);
        return dayOf(history, CaseAct.ENTRY_INTO_FORCE)
                .map(inForce -> dayOf(history, CaseAct.SUIT).isPresent()
                        ? inForce
                        : dayOf(history, CaseAct.SERVICE)
                                .flatMap(served -> legalTime.lastDay(SUIT, served))
                                .orElse(inForce))
                .map(begin -> StartedClock.ofDay(ENFORCEMENT, begin, keptOn));
    }

    private static Optional<LocalDate> dayOf(List<PerformedAct<CaseState>> history, CaseAct act) {
        return history.stream()
                .filter(step -> step.transition().act() == act)
                .map(PerformedAct::occurredOn)
                .reduce((earlier, later) -> later);
    }
}
