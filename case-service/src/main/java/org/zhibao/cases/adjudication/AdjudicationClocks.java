package org.zhibao.cases.adjudication;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.zhibao.cases.casefile.CaseFile;
import org.zhibao.cases.deadlines.ClockSource;
import org.zhibao.cases.deadlines.StartedClock;
import org.zhibao.cases.procedure.CaseAct;
import org.zhibao.cases.procedure.CaseBar;
import org.zhibao.cases.procedure.Outcome;
import org.zhibao.cases.procedure.Procedure;

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

    private final AdjudicationRecords records;
    private final AdjudicationEnforcement enforcements;

    AdjudicationClocks(AdjudicationRecords records, AdjudicationEnforcement enforcements) {
        this.records = records;
        this.enforcements = enforcements;
    }

    @Override
    public Set<String> rules() {
        return Set.of(HEARING_NOTICE, LIMITATION, AdjudicationEnforcement.RULE);
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

    /** Begun by the decision's entry into force, however late that is recorded. */
    private Optional<StartedClock> enforcement(CaseFile file) {
        var history = enforcements.historyOf(file);
        var keptOn = AdjudicationEnforcement.dayOf(history, CaseAct.COURT_ENFORCEMENT)
                .orElse(null);
        return AdjudicationEnforcement.dayOf(history, CaseAct.ENTRY_INTO_FORCE)
                .flatMap(_ -> enforcements.begins(history))
                .map(begin -> StartedClock.ofDay(AdjudicationEnforcement.RULE, begin, keptOn));
    }
}
