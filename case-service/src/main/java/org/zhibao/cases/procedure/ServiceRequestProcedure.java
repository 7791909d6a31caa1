package org.zhibao.cases.procedure;

import static org.zhibao.cases.procedure.CaseAct.*;
import static org.zhibao.cases.procedure.CaseState.*;
import static org.zhibao.kit.procedure.Bar.absent;
import static org.zhibao.kit.procedure.Role.*;

import org.zhibao.kit.procedure.TransitionTable;

/** 维权援助、举报投诉、展会保护: a request for service, answered or handed on. */
final class ServiceRequestProcedure {

    // spotless:off
    static final TransitionTable<CaseState> TABLE = CommonActs.endOf(TransitionTable.startingIn(RECEIVED, OFFICER, LEADER).arrivalStarts("MED-08")
            .on(ACCEPTANCE, RECEIVED).by(OFFICER, CLERK).starts("MED-09").stops("MED-08").to(ACCEPTED, "投诉举报处理暂行办法第14条")
            .on(REFUSAL, RECEIVED).by(OFFICER, CLERK).stops("MED-08").to(NOT_ACCEPTED, "投诉举报处理暂行办法第14条")
            .on(DECISION, ACCEPTED).by(OFFICER, CLERK).deciding(Outcome.REPLIED).stops("MED-09").to(CaseState.REPLIED, "投诉举报处理暂行办法")
            .on(DECISION, ACCEPTED).by(OFFICER, CLERK).deciding(Outcome.REFERRED).stops("MED-09").to(CaseState.REFERRED, "投诉举报处理暂行办法")
            .on(HANDOVER_OFFER, RECEIVED, ACCEPTED).unless(CaseBar.HANDOVER_PENDING).stays("投诉举报处理暂行办法")
            .on(HANDOVER_RETURN, RECEIVED, ACCEPTED).unless(absent(CaseBar.HANDOVER_PENDING)).stays("投诉举报处理暂行办法")
            .on(OTHER_TRANSFER, RECEIVED, ACCEPTED).by(OFFICER, CLERK, LEADER).unless(CaseBar.HANDOVER_PENDING).stops("MED-08", "MED-09").to(CaseState.REFERRED, "投诉举报处理暂行办法")
            .on(MERGER, RECEIVED, ACCEPTED).by(OFFICER, CLERK).stops("MED-08", "MED-09").to(MERGED, "投诉举报处理暂行办法")
            .on(CLOSURE, NOT_ACCEPTED, MERGED, CaseState.REPLIED, CaseState.REFERRED).by(OFFICER, CLERK).to(CLOSED, "投诉举报处理暂行办法")
            .on(ARCHIVING, CLOSED).by(OFFICER, CLERK).to(ARCHIVED, "投诉举报处理暂行办法"));
    // spotless:on

    private ServiceRequestProcedure() {}
}
