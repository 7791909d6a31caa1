package org.zhibao.cases.procedure;

import static org.zhibao.cases.procedure.CaseAct.*;
import static org.zhibao.cases.procedure.CaseState.*;
import static org.zhibao.kit.procedure.Role.*;

import org.zhibao.kit.procedure.TransitionTable;

/** 非正常专利申请核查: 规范申请专利行为的规定 (CNIPA decree 77, 2024). The answer period is set by the notice, not by law. */
final class VerificationProcedure {

    // spotless:off
    static final TransitionTable<CaseState> TABLE = CommonActs.endOf(TransitionTable.startingIn(LISTED, OFFICER, LEADER)
            .on(ACCEPTANCE, LISTED).to(ASSIGNED, "令77号第11条")
            .on(REFUSAL, LISTED).to(NOT_ACCEPTED, "令77号第11条")
            .on(CONTACT, ASSIGNED).to(CONTACTED, "令77号第11条")
            .on(STATEMENT, CONTACTED).to(STATEMENT_GIVEN, "令77号第8条")
            .on(DECISION, CONTACTED, STATEMENT_GIVEN).deciding(Outcome.WITHDRAWN_BY_APPLICANT).to(WITHDRAWN, "令77号第8条")
            .on(DECISION, CONTACTED, STATEMENT_GIVEN).deciding(Outcome.CONFIRMED_ABNORMAL).to(CONFIRMED_ABNORMAL, "令77号第8条")
            .on(DECISION, STATEMENT_GIVEN).deciding(Outcome.EXCLUDED).to(EXCLUDED, "令77号第8条")
            .on(REPORT, WITHDRAWN, CONFIRMED_ABNORMAL, EXCLUDED).to(REPORTED, "令77号第11条")
            .on(MEASURES, REPORTED).by(LEADER).to(MEASURES_TAKEN, "专利法实施细则第100条")
            .on(CLOSURE, NOT_ACCEPTED, REPORTED, MEASURES_TAKEN).to(CLOSED, "令77号第11条")
            .on(ARCHIVING, CLOSED).by(OFFICER, CLERK).to(ARCHIVED, "令77号第11条"));
    // spotless:on

    private VerificationProcedure() {}
}
