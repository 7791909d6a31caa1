package org.zhibao.pledge.procedure;

import static org.zhibao.kit.procedure.Role.BANK;
import static org.zhibao.kit.procedure.Role.REGISTRAR;
import static org.zhibao.pledge.procedure.PledgeAct.*;
import static org.zhibao.pledge.procedure.PledgeState.*;

import org.zhibao.kit.procedure.TransitionTable;

/** 注册商标专用权质押登记程序规定 (CNIPA announcement 358, 2020). Its article numbers are not known here. */
final class TrademarkPledge {

    // spotless:off
    static final TransitionTable<PledgeState> TABLE = TransitionTable.startingIn(SUBMITTED, REGISTRAR)
            .on(CORRECTION_REQUEST, SUBMITTED).starts("PLG-05").to(CORRECTION_REQUESTED, "注册商标专用权质押登记程序规定")
            .on(CORRECTION, CORRECTION_REQUESTED).by(BANK).stops("PLG-05").to(SUBMITTED, "注册商标专用权质押登记程序规定")
            .on(REGISTRATION, SUBMITTED).starts("PLG-04").to(REGISTERED, "民法典第444条;商标法实施条例第70条")
            .on(REFUSAL, SUBMITTED, CORRECTION_REQUESTED).stops("PLG-05").to(REFUSED, "注册商标专用权质押登记程序规定")
            .on(CANCELLATION, REGISTERED).to(CANCELLED, "注册商标专用权质押登记程序规定;民法典第393条")
            .on(REVOCATION, REGISTERED).to(REVOKED, "注册商标专用权质押登记程序规定")
            .end();
    // spotless:on

    private TrademarkPledge() {}
}
