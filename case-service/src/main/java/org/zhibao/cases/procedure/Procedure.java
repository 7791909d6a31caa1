package org.zhibao.cases.procedure;

import java.util.List;

/** The procedures by which cases are carried. Each has its table of transitions in a class of its own. */
public enum Procedure {
    /** 行政处罚. */
    PENALTY(PenaltyProcedure.INITIAL, List.of("PEN-01"), PenaltyProcedure.TRANSITIONS),
    /** 行政裁决. */
    ADJUDICATION(AdjudicationProcedure.INITIAL, List.of("ADJ-01"), AdjudicationProcedure.TRANSITIONS),
    /** 海关保护. */
    CUSTOMS(CustomsProcedure.INITIAL, List.of(), CustomsProcedure.TRANSITIONS),
    /** 非正常专利申请核查. */
    VERIFICATION(VerificationProcedure.INITIAL, List.of(), VerificationProcedure.TRANSITIONS),
    /** 刑事: the office keeps a link to the matter that police, procuratorate and court carry. */
    CRIMINAL(CriminalProcedure.INITIAL, List.of(), CriminalProcedure.TRANSITIONS),
    /** 民事、行政诉讼: likewise a link. */
    COURT(CourtProcedure.INITIAL, List.of("CIV-01"), CourtProcedure.TRANSITIONS),
    /** 维权援助、举报投诉、展会. */
    SERVICE_REQUEST(ServiceRequestProcedure.INITIAL, List.of("MED-08"), ServiceRequestProcedure.TRANSITIONS);

    private final CaseState initial;

    @SuppressWarnings("ImmutableEnumChecker") // List.copyOf in TransitionTable; the type does not say so.
    private final List<Transition> transitions;

    @SuppressWarnings("ImmutableEnumChecker") // List.of; the type does not say so.
    private final List<String> startedByReceipt;

    Procedure(CaseState initial, List<String> startedByReceipt, List<Transition> transitions) {
        this.initial = initial;
        this.startedByReceipt = startedByReceipt;
        this.transitions = transitions;
    }

    /** The state of a case that has just been received. */
    public CaseState initial() {
        return initial;
    }

    /** Deadlines that begin to run on the day the case arrives, ids of the rule book. */
    public List<String> startedByReceipt() {
        return startedByReceipt;
    }

    public List<Transition> transitions() {
        return transitions;
    }
}
