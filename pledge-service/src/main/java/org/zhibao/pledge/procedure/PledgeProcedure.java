package org.zhibao.pledge.procedure;

import static org.zhibao.kit.procedure.Role.BANK;
import static org.zhibao.kit.procedure.Role.REGISTRAR;
import static org.zhibao.pledge.procedure.PledgeAct.*;
import static org.zhibao.pledge.procedure.PledgeState.*;

import org.zhibao.kit.procedure.TransitionTable;

/**
 * 质押登记: 专利权质押登记办法 (CNIPA announcement 461, 2021) and 注册商标专用权质押登记程序规定 (announcement 358, 2020). Article
 * numbers 8 to 19 of the former and those of the latter have not been compared with the text.
 */
public final class PledgeProcedure {

    // spotless:off
    public static final TransitionTable<PledgeState> TABLE = TransitionTable.startingIn(SUBMITTED, REGISTRAR)
            .on(CORRECTION_REQUEST, SUBMITTED).starts("PLG-05").to(CORRECTION_REQUESTED, "质押登记办法第10条")
            .on(CORRECTION, CORRECTION_REQUESTED).by(BANK).stops("PLG-05").to(SUBMITTED, "质押登记办法第10条")
            .on(REGISTRATION, SUBMITTED).to(REGISTERED, "民法典第444条;质押登记办法第10条")
            .on(REFUSAL, SUBMITTED, CORRECTION_REQUESTED).stops("PLG-05").to(REFUSED, "质押登记办法第11条")
            .on(CANCELLATION, REGISTERED).to(CANCELLED, "质押登记办法第14条;民法典第393条")
            .on(REVOCATION, REGISTERED).to(REVOKED, "质押登记办法第12条")
            .end();
    // spotless:on

    private PledgeProcedure() {}
}
