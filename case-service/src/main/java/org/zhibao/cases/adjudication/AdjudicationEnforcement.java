package org.zhibao.cases.adjudication;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.zhibao.cases.casefile.CaseFile;
import org.zhibao.cases.deadlines.EnforcementPeriod;
import org.zhibao.cases.deadlines.LegalTime;
import org.zhibao.cases.procedure.CaseAct;
import org.zhibao.kit.procedure.StepView;
import org.zhibao.kit.procedure.Steps;

/**
 * When the court may be asked to enforce an adjudication (专利法 art. 65, 行政强制法 art. 53, 54): once nobody can sue any more and
 * ten working days after the dunning, within three months.
 */
@ApplicationScoped
class AdjudicationEnforcement {

    static final String RULE = "ADJ-09";
    private static final String SUIT = "ADJ-08";
    private static final String DUNNING = "ADJ-12";

    private final Steps steps;
    private final LegalTime legalTime;

    AdjudicationEnforcement(Steps steps, LegalTime legalTime) {
        this.steps = steps;
        this.legalTime = legalTime;
    }

    /** Read by the names of the acts: courts were asked in states in which the table no longer has it. */
    List<StepView> historyOf(CaseFile file) {
        return steps.historyOf(file.id());
    }

    /** Day on which the three months begin: of the entry into force after a suit, otherwise the last day for suing. */
    Optional<LocalDate> begins(List<StepView> history) {
        var inForce = dayOf(history, CaseAct.ENTRY_INTO_FORCE);
        return dayOf(history, CaseAct.SUIT).isPresent()
                ? inForce
                : dayOf(history, CaseAct.SERVICE)
                        .flatMap(served -> legalTime.lastDay(SUIT, served))
                        .or(() -> inForce);
    }

    /** Empty while nothing was dunned. */
    Optional<EnforcementPeriod> periodOf(CaseFile file) {
        var history = historyOf(file);
        return dayOf(history, CaseAct.DUNNING)
                .flatMap(dunned -> begins(history)
                        .map(begins -> EnforcementPeriod.after(
                                begins,
                                legalTime.lastDay(DUNNING, dunned).orElse(dunned),
                                legalTime.lastDay(RULE, begins).orElse(begins.plusMonths(3)))));
    }

    /** The last time that an act was performed. */
    static Optional<LocalDate> dayOf(List<StepView> history, CaseAct act) {
        return history.stream()
                .filter(step -> step.act().equals(act.name()))
                .map(StepView::occurredOn)
                .reduce((earlier, later) -> later);
    }
}
