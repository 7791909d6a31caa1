package org.zhibao.cases.penalty;

import jakarta.enterprise.context.ApplicationScoped;
import org.zhibao.cases.casefile.ActCompanion;
import org.zhibao.cases.casefile.CaseFile;
import org.zhibao.cases.procedure.CaseAct;
import org.zhibao.cases.procedure.Procedure;
import org.zhibao.kit.problem.ProblemException;
import org.zhibao.kit.procedure.Wanted;
import org.zhibao.kit.scope.CallerScopes;

/** Filing with its grounds; and nobody reviews what he investigated. */
@ApplicationScoped
class FilingCompanion implements ActCompanion {

    private final PenaltyRecords records;
    private final CallerScopes scopes;

    FilingCompanion(PenaltyRecords records, CallerScopes scopes) {
        this.records = records;
        this.scopes = scopes;
    }

    @Override
    public void accompany(CaseFile file, CaseAct act, Wanted wanted) {
        if (file.kind().procedure() != Procedure.PENALTY) {
            return;
        }
        if (act == CaseAct.ACCEPTANCE || act == CaseAct.REFUSAL) {
            if (wanted.content() instanceof FilingTerms.Bearer bearer && bearer.filing() != null) {
                bearer.filing().check(act == CaseAct.ACCEPTANCE);
                records.open(file.id()).file(bearer.filing());
            }
        } else if (act == CaseAct.REVIEW || act == CaseAct.LEGAL_REVIEW) {
            requireStranger(file);
        }
    }

    /** @throws ProblemException 403 when the caller investigated or carries the case (行政处罚法 art. 58) */
    private void requireStranger(CaseFile file) {
        var caller = scopes.current().name();
        if (caller.equals(file.officer())
                || records.read(file.id()).investigators().contains(caller)) {
            throw new ProblemException(403, "reviewer-investigated").with("name", caller);
        }
    }
}
