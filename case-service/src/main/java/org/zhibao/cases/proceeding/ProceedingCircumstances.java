package org.zhibao.cases.proceeding;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.Set;
import org.zhibao.cases.casefile.ActCompanion;
import org.zhibao.cases.casefile.CaseFile;
import org.zhibao.cases.procedure.CaseAct;
import org.zhibao.cases.procedure.CaseBar;
import org.zhibao.cases.procedure.CaseCircumstance;
import org.zhibao.cases.procedure.Procedure;
import org.zhibao.kit.procedure.Steps;
import org.zhibao.kit.procedure.Wanted;

/** What requests of acceptances and decisions say, and what went before, that deadlines depend on. */
@ApplicationScoped
class ProceedingCircumstances implements ActCompanion {

    private final Steps steps;

    ProceedingCircumstances(Steps steps) {
        this.steps = steps;
    }

    @Override
    public void accompany(CaseFile file, CaseAct act, Wanted wanted) {
        // It only tells circumstances.
    }

    @Override
    public Set<CaseCircumstance> circumstances(CaseFile file, CaseAct act, Wanted wanted) {
        var holds = EnumSet.noneOf(CaseCircumstance.class);
        if (wanted.content() instanceof DecisionRequest decision && Boolean.TRUE.equals(decision.handedOver())) {
            holds.add(CaseCircumstance.HANDED_OVER);
        }
        if (wanted.content() instanceof AcceptanceRequest acceptance
                && Boolean.TRUE.equals(acceptance.summaryProcedure())) {
            holds.add(CaseCircumstance.SUMMARY);
        }
        if (file.bars().contains(CaseBar.DECISION_ANNULLED)) {
            holds.add(CaseCircumstance.ANNULLED);
        }
        if (file.kind().procedure() == Procedure.CUSTOMS && wasAppliedFor(file)) {
            holds.add(CaseCircumstance.ON_APPLICATION);
        }
        return holds;
    }

    private boolean wasAppliedFor(CaseFile file) {
        return steps.historyOf(file.id()).stream()
                .anyMatch(step -> step.act().equals(CaseAct.DETENTION_APPLICATION.name()));
    }
}
