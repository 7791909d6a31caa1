package org.zhibao.mediation.procedure;

import static org.zhibao.kit.procedure.Role.*;
import static org.zhibao.mediation.procedure.MediationAct.*;
import static org.zhibao.mediation.procedure.MediationState.*;

import org.zhibao.kit.procedure.TransitionTable;

/** 人民调解: 人民调解法 (2010). The month of MED-07 is a custom of 2002, not a term of the law. */
final class PeopleMediation {

    // spotless:off
    static final TransitionTable<MediationState> TABLE = Confirmation.after(TransitionTable.startingIn(APPLIED, MEDIATOR, CLERK)
            .on(ACCEPTANCE, APPLIED).starts("MED-07").to(ACCEPTED, "人民调解法第17条")
            .on(REFUSAL, APPLIED).to(NOT_ACCEPTED, "人民调解法第17条")
            .on(MEDIATOR_ASSIGNMENT, ACCEPTED, MEDIATOR_ASSIGNED).to(MEDIATOR_ASSIGNED, "人民调解法第19条")
            .on(SESSION, MEDIATOR_ASSIGNED, IN_SESSION).to(IN_SESSION, "人民调解法第22条")
            .on(CONCLUSION, IN_SESSION).deciding(Outcome.AGREED).starts("MED-01").stops("MED-07").to(AGREED, "人民调解法第28至31条")
            .on(CONCLUSION, MEDIATOR_ASSIGNED, IN_SESSION).deciding(Outcome.FAILED).stops("MED-07").to(FAILED, "人民调解法第26条")
            .on(CONCLUSION, ACCEPTED, MEDIATOR_ASSIGNED, IN_SESSION).deciding(Outcome.TERMINATED).stops("MED-07").to(TERMINATED, "人民调解法第23条")
            .on(WITHDRAWAL, APPLIED, ACCEPTED, MEDIATOR_ASSIGNED, IN_SESSION).stops("MED-07").to(WITHDRAWN, "人民调解法第23条"),
            "人民调解法第31条", "人民调解法第27条");
    // spotless:on

    private PeopleMediation() {}
}
