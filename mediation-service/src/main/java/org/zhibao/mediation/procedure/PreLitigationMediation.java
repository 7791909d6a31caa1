package org.zhibao.mediation.procedure;

import static org.zhibao.kit.procedure.Role.*;
import static org.zhibao.mediation.procedure.MediationAct.*;
import static org.zhibao.mediation.procedure.MediationState.*;

import org.zhibao.kit.procedure.TransitionTable;

/** 诉前委派调解: 最高人民法院关于人民法院特邀调解的规定 (法释〔2016〕14号). */
final class PreLitigationMediation {

    // spotless:off
    static final TransitionTable<MediationState> TABLE = Confirmation.after(TransitionTable.startingIn(APPLIED, MEDIATOR, CLERK, COURT_LIAISON)
            .on(ACCEPTANCE, APPLIED).starts("MED-04").to(ACCEPTED, "特邀调解规定第11条")
            .on(REFUSAL, APPLIED).to(NOT_ACCEPTED, "特邀调解规定第11条")
            .on(MEDIATOR_ASSIGNMENT, ACCEPTED, MEDIATOR_ASSIGNED).to(MEDIATOR_ASSIGNED, "特邀调解规定第12、15条")
            .on(SESSION, MEDIATOR_ASSIGNED, IN_SESSION).to(IN_SESSION, "特邀调解规定第2条")
            .on(CONCLUSION, IN_SESSION).deciding(Outcome.AGREED).starts("MED-01").stops("MED-04").to(AGREED, "特邀调解规定第24条")
            .on(CONCLUSION, MEDIATOR_ASSIGNED, IN_SESSION).deciding(Outcome.FAILED).stops("MED-04").to(FAILED, "特邀调解规定第21条")
            .on(CONCLUSION, ACCEPTED, MEDIATOR_ASSIGNED, IN_SESSION).deciding(Outcome.TERMINATED).stops("MED-04").to(TERMINATED, "特邀调解规定第18、27条")
            .on(WITHDRAWAL, APPLIED, ACCEPTED, MEDIATOR_ASSIGNED, IN_SESSION).stops("MED-04").to(WITHDRAWN, "特邀调解规定第11条"),
            "特邀调解规定第24条", "特邀调解规定第21条");
    // spotless:on

    private PreLitigationMediation() {}
}
