package org.zhibao.mediation.procedure;

import static org.zhibao.kit.procedure.Role.*;
import static org.zhibao.mediation.procedure.MediationAct.*;
import static org.zhibao.mediation.procedure.MediationState.*;

import org.zhibao.kit.procedure.TransitionTable;

/** 行政调解: 专利纠纷行政裁决和调解办法 (decree 81, 2025) articles 63 to 70. No closing limit is known. */
final class AdministrativeMediation {

    // spotless:off
    static final TransitionTable<MediationState> TABLE = Confirmation.after(TransitionTable.startingIn(APPLIED, OFFICER, CLERK, MEDIATOR)
            .on(ACCEPTANCE, APPLIED).to(ACCEPTED, "令81号第63至70条")
            .on(REFUSAL, APPLIED).to(NOT_ACCEPTED, "令81号第63至70条")
            .on(MEDIATOR_ASSIGNMENT, ACCEPTED, MEDIATOR_ASSIGNED).to(MEDIATOR_ASSIGNED, "令81号第5、63条")
            .on(SESSION, MEDIATOR_ASSIGNED, IN_SESSION).to(IN_SESSION, "令81号第63至70条")
            .on(CONCLUSION, IN_SESSION).deciding(Outcome.AGREED).starts("MED-01").to(AGREED, "令81号第69条")
            .on(CONCLUSION, MEDIATOR_ASSIGNED, IN_SESSION).deciding(Outcome.FAILED).to(FAILED, "令81号第63至70条")
            .on(CONCLUSION, ACCEPTED, MEDIATOR_ASSIGNED, IN_SESSION).deciding(Outcome.TERMINATED).to(TERMINATED, "令81号第63至70条")
            .on(WITHDRAWAL, APPLIED, ACCEPTED, MEDIATOR_ASSIGNED, IN_SESSION).to(WITHDRAWN, "令81号第63至70条"),
            "令81号第69条", "令81号第69条");
    // spotless:on

    private AdministrativeMediation() {}
}
