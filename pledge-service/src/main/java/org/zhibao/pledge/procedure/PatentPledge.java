package org.zhibao.pledge.procedure;

import static org.zhibao.kit.procedure.Role.BANK;
import static org.zhibao.kit.procedure.Role.REGISTRAR;
import static org.zhibao.pledge.procedure.PledgeAct.*;
import static org.zhibao.pledge.procedure.PledgeState.*;

import org.zhibao.kit.procedure.TransitionTable;

/** 专利权质押登记办法 (CNIPA announcement 461, 2021). Its article numbers 8 to 19 have not been compared with the text. */
final class PatentPledge {

    // spotless:off
    static final TransitionTable<PledgeState> TABLE = TransitionTable.startingIn(SUBMITTED, REGISTRAR)
            .on(CORRECTION_REQUEST, SUBMITTED).to(CORRECTION_REQUESTED, "专利权质押登记办法第10条")
            .on(CORRECTION, CORRECTION_REQUESTED).by(BANK).to(SUBMITTED, "专利权质押登记办法第10条")
            .on(REGISTRATION, SUBMITTED).to(REGISTERED, "民法典第444条;专利权质押登记办法第10条")
            .on(REFUSAL, SUBMITTED, CORRECTION_REQUESTED).to(REFUSED, "专利权质押登记办法第11条")
            .on(CANCELLATION, REGISTERED).to(CANCELLED, "专利权质押登记办法第14条;民法典第393条")
            .on(REVOCATION, REGISTERED).to(REVOKED, "专利权质押登记办法第12条")
            .end();
    // spotless:on

    private PatentPledge() {}
}
