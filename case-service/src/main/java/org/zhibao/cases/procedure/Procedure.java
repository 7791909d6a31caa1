package org.zhibao.cases.procedure;

import org.zhibao.kit.procedure.TransitionTable;

/** The procedures by which cases are carried. Each has its table of transitions in a class of its own. */
public enum Procedure {
    /** 行政处罚. */
    PENALTY(PenaltyProcedure.TABLE),
    /** 行政裁决. */
    ADJUDICATION(AdjudicationProcedure.TABLE),
    /** 海关保护. */
    CUSTOMS(CustomsProcedure.TABLE),
    /** 非正常专利申请核查. */
    VERIFICATION(VerificationProcedure.TABLE),
    /** 刑事: the office keeps a link to the matter that police, procuratorate and court carry. */
    CRIMINAL(CriminalProcedure.TABLE),
    /** 民事、行政诉讼: likewise a link. */
    COURT(CourtProcedure.TABLE),
    /** 维权援助、举报投诉、展会. */
    SERVICE_REQUEST(ServiceRequestProcedure.TABLE);

    @SuppressWarnings("ImmutableEnumChecker") // The table copies its rows; the type does not say so.
    private final TransitionTable<CaseState> table;

    Procedure(TransitionTable<CaseState> table) {
        this.table = table;
    }

    public TransitionTable<CaseState> table() {
        return table;
    }
}
