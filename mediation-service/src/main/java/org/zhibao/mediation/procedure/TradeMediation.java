package org.zhibao.mediation.procedure;

import static org.zhibao.kit.procedure.Role.*;
import static org.zhibao.mediation.procedure.MediationAct.*;
import static org.zhibao.mediation.procedure.MediationState.*;

import org.zhibao.kit.procedure.TransitionTable;

/** 行业性专业性调解、商事调解: 商事调解条例 (国务院令827号, 2026); before it, the organisation's own rules. */
final class TradeMediation {

    // spotless:off
    static final TransitionTable<MediationState> TABLE = Confirmation.after(TransitionTable.startingIn(APPLIED, MEDIATOR, CLERK)
            .on(ACCEPTANCE, APPLIED).to(ACCEPTED, "商事调解条例第14至17条")
            .on(REFUSAL, APPLIED).to(NOT_ACCEPTED, "商事调解条例第14至17条")
            .on(MEDIATOR_ASSIGNMENT, ACCEPTED, MEDIATOR_ASSIGNED).to(MEDIATOR_ASSIGNED, "商事调解条例第15条")
            .on(SESSION, MEDIATOR_ASSIGNED, IN_SESSION).to(IN_SESSION, "商事调解条例第17条")
            .on(CONCLUSION, IN_SESSION).deciding(Outcome.AGREED).starts("MED-01").to(AGREED, "商事调解条例第22条")
            .on(CONCLUSION, MEDIATOR_ASSIGNED, IN_SESSION).deciding(Outcome.FAILED).to(FAILED, "商事调解条例第14至17条")
            .on(CONCLUSION, ACCEPTED, MEDIATOR_ASSIGNED, IN_SESSION).deciding(Outcome.TERMINATED).to(TERMINATED, "商事调解条例第17条")
            .on(WITHDRAWAL, APPLIED, ACCEPTED, MEDIATOR_ASSIGNED, IN_SESSION).to(WITHDRAWN, "商事调解条例第14至17条"),
            "商事调解条例第22条", "商事调解条例第22条");
    // spotless:on

    private TradeMediation() {}
}
