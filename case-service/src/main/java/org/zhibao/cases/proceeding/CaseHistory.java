package org.zhibao.cases.proceeding;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.zhibao.cases.casefile.CaseFile;
import org.zhibao.cases.procedure.PerformedAct;

/** Reads what was done in a case back into rows of its procedure's table. */
@ApplicationScoped
public class CaseHistory {

    private final CaseSteps steps;

    CaseHistory(CaseSteps steps) {
        this.steps = steps;
    }

    /** The acts performed on the case, oldest first. */
    public List<PerformedAct> of(CaseFile file) {
        return steps.of(file.id()).stream()
                .flatMap(step -> file.kind().procedure().transitions().stream()
                        .filter(row -> row.concerns(step.act(), step.outcome())
                                && row.from().contains(step.fromState()))
                        .limit(1)
                        .map(row -> new PerformedAct(row, step.occurredOn())))
                .toList();
    }
}
