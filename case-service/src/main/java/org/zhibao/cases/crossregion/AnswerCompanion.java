package org.zhibao.cases.crossregion;

import jakarta.enterprise.context.ApplicationScoped;
import org.zhibao.cases.casefile.ActCompanion;
import org.zhibao.cases.casefile.CaseFile;
import org.zhibao.cases.procedure.CaseAct;
import org.zhibao.cases.procedure.CaseBar;
import org.zhibao.kit.procedure.Steps;
import org.zhibao.kit.procedure.Wanted;

/**
 * Knows whether another office owes an answer: what was not asked cannot be answered, and what was asked twice is answered
 * twice (处罚程序规定 art. 13, 16, 45).
 */
@ApplicationScoped
class AnswerCompanion implements ActCompanion {

    private final Steps steps;

    AnswerCompanion(Steps steps) {
        this.steps = steps;
    }

    @Override
    public void accompany(CaseFile file, CaseAct act, Wanted wanted) {
        switch (act) {
            case ASSISTANCE_REQUEST -> file.bar(CaseBar.ASSISTANCE_PENDING);
            case ASSISTANCE_ANSWER -> answered(file, CaseAct.ASSISTANCE_REQUEST, act, CaseBar.ASSISTANCE_PENDING);
            case JURISDICTION_DISPUTE -> file.bar(CaseBar.DISPUTE_PENDING);
            case JURISDICTION_SETTLEMENT -> answered(file, CaseAct.JURISDICTION_DISPUTE, act, CaseBar.DISPUTE_PENDING);
            default -> {
                // Other acts neither ask another office nor note what it answered.
            }
        }
    }

    private void answered(CaseFile file, CaseAct question, CaseAct answer, CaseBar pending) {
        var history = steps.historyOf(file.id());
        long asked = history.stream()
                .filter(step -> step.act().equals(question.name()))
                .count();
        long before = history.stream()
                .filter(step -> step.act().equals(answer.name()))
                .count();
        if (before + 1 >= asked) {
            file.lift(pending);
        }
    }
}
