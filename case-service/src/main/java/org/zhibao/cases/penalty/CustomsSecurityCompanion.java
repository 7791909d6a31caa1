package org.zhibao.cases.penalty;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Map;
import org.zhibao.cases.casefile.ActCompanion;
import org.zhibao.cases.casefile.CaseFile;
import org.zhibao.cases.deadlines.LegalTime;
import org.zhibao.cases.procedure.CaseAct;
import org.zhibao.cases.procedure.CaseState;
import org.zhibao.cases.procedure.Procedure;
import org.zhibao.kit.problem.Problems;
import org.zhibao.kit.procedure.Steps;
import org.zhibao.kit.procedure.Wanted;

/** Goods are not detained for a right holder who did not ask and give security in time (知识产权海关保护条例 art. 16). */
@ApplicationScoped
class CustomsSecurityCompanion implements ActCompanion {

    private static final String SECURITY = "CUS-04";

    private final Steps steps;
    private final LegalTime legalTime;

    CustomsSecurityCompanion(Steps steps, LegalTime legalTime) {
        this.steps = steps;
        this.legalTime = legalTime;
    }

    @Override
    public void accompany(CaseFile file, CaseAct act, Wanted wanted) {
        if (file.kind().procedure() == Procedure.CUSTOMS
                && file.state() == CaseState.RIGHT_HOLDER_NOTIFIED
                && (act == CaseAct.SECURITY || act == CaseAct.ACCEPTANCE)) {
            requireInTime(file, wanted.occurredOn());
        }
    }

    private void requireInTime(CaseFile file, LocalDate on) {
        steps.performedOn(file.id(), file.kind().procedure().table()).stream()
                .filter(step -> step.transition().act() == CaseAct.RIGHT_HOLDER_NOTICE)
                .reduce((earlier, later) -> later)
                .flatMap(notice -> legalTime.lastDay(SECURITY, notice.occurredOn()))
                .filter(on::isAfter)
                .ifPresent(last -> {
                    throw Problems.unprocessable("/occurredOn", "customs-security-late", Map.of("day", last));
                });
    }
}
