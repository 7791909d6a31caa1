package org.zhibao.cases.procedure;

import java.util.List;

/** The procedures by which cases are carried. Each has its table of transitions in a class of its own. */
public enum Procedure {
    /** 行政处罚. */
    PENALTY(PenaltyProcedure.INITIAL, PenaltyProcedure.TRANSITIONS),
    /** 行政裁决. */
    ADJUDICATION(AdjudicationProcedure.INITIAL, AdjudicationProcedure.TRANSITIONS),
    /** 海关保护. */
    CUSTOMS(CustomsProcedure.INITIAL, CustomsProcedure.TRANSITIONS),
    /** 非正常专利申请核查. */
    VERIFICATION(VerificationProcedure.INITIAL, VerificationProcedure.TRANSITIONS),
    /** 刑事: the office keeps a link to the matter that police, procuratorate and court carry. */
    CRIMINAL(CriminalProcedure.INITIAL, CriminalProcedure.TRANSITIONS),
    /** 民事、行政诉讼: likewise a link. */
    COURT(CourtProcedure.INITIAL, CourtProcedure.TRANSITIONS),
    /** 维权援助、举报投诉、展会. */
    SERVICE_REQUEST(ServiceRequestProcedure.INITIAL, ServiceRequestProcedure.TRANSITIONS);

    private final CaseState initial;

    @SuppressWarnings("ImmutableEnumChecker") // List.copyOf in TransitionTable; the type does not say so.
    private final List<Transition> transitions;

    Procedure(CaseState initial, List<Transition> transitions) {
        this.initial = initial;
        this.transitions = transitions;
    }

    /** The state of a case that has just been received. */
    public CaseState initial() {
        return initial;
    }

    public List<Transition> transitions() {
        return transitions;
    }
}
