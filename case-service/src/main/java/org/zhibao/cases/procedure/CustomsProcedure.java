package org.zhibao.cases.procedure;

import static org.zhibao.cases.procedure.CaseAct.*;
import static org.zhibao.cases.procedure.CaseCircumstance.*;
import static org.zhibao.cases.procedure.CaseState.*;
import static org.zhibao.kit.procedure.Role.*;

import org.zhibao.kit.procedure.TransitionTable;

/** 知识产权海关保护: 知识产权海关保护条例 (2018). Acceptance stands for the detention of the goods. */
final class CustomsProcedure {

    // spotless:off
    static final TransitionTable<CaseState> TABLE = CommonActs.endOf(TransferActs.of(TransitionTable.startingIn(SUSPECTED, OFFICER, LEADER)
            .on(RIGHT_HOLDER_NOTICE, SUSPECTED).starts("CUS-04").to(RIGHT_HOLDER_NOTIFIED, "海关保护条例第16条")
            .on(DETENTION_APPLICATION, SUSPECTED).to(DETENTION_APPLIED, "海关保护条例第12、13条")
            .on(SECURITY, RIGHT_HOLDER_NOTIFIED, DETENTION_APPLIED).stops("CUS-04").to(SECURITY_PAID, "海关保护条例第16条")
            .on(ACCEPTANCE, SUSPECTED, RIGHT_HOLDER_NOTIFIED, SECURITY_PAID).starts("CUS-05", "CUS-07").exceptWhen(ON_APPLICATION).starts("CUS-06").when(ON_APPLICATION).stops("CUS-04").to(DETAINED, "海关保护条例第16条")
            .on(REFUSAL, SUSPECTED, RIGHT_HOLDER_NOTIFIED, DETENTION_APPLIED).stops("CUS-04").to(RELEASED, "海关保护条例第16条")
            .on(INVESTIGATION, DETAINED).to(INVESTIGATING, "海关保护条例第20条")
            .on(DECISION, DETAINED, INVESTIGATING).deciding(Outcome.INFRINGING).stops("CUS-05", "CUS-06", "CUS-07").to(INFRINGING, "海关保护条例第20、27条")
            .on(DECISION, DETAINED, INVESTIGATING).deciding(Outcome.NOT_DETERMINED).stops("CUS-05").to(NOT_DETERMINED, "海关保护条例第20条")
            .on(COURT_HOLD, DETAINED, INVESTIGATING, NOT_DETERMINED).stops("CUS-06", "CUS-07").to(COURT_ORDER_HELD, "海关保护条例第23、24条")
            .on(RELEASE, DETAINED, INVESTIGATING, NOT_DETERMINED, COURT_ORDER_HELD).stops("CUS-06", "CUS-07").to(RELEASED, "海关保护条例第24条")
            .on(DISPOSAL, INFRINGING).to(DISPOSED, "海关保护条例第27条")
            .on(CLOSURE, INFRINGING, DISPOSED, RELEASED, TRANSFERRED_CRIMINAL, COURT_ORDER_HELD).to(CLOSED, "海关保护条例第27条")
            .on(ARCHIVING, CLOSED).by(OFFICER, CLERK).to(ARCHIVED, "海关保护条例第27条"),
            row -> row, DETAINED, INVESTIGATING, INFRINGING));
    // spotless:on

    private CustomsProcedure() {}
}
