package org.zhibao.cases.documents;

import org.zhibao.kit.vocabulary.Labelled;

/** Forms of document that an office issues in a case. */
public enum DocumentForm implements Labelled {
    ACCEPTANCE_NOTICE("受理通知书", "notice of acceptance"),
    FILING_DECISION("立案决定书", "decision to file a case"),
    NON_FILING_DECISION("不予立案决定书", "decision not to file a case"),
    ADJUDICATION_DECISION("行政裁决书", "administrative adjudication"),
    PENALTY_NOTICE("行政处罚告知书", "notice of an intended penalty"),
    PENALTY_DECISION("行政处罚决定书", "penalty decision"),
    SERVICE_RECEIPT("送达回证", "proof of service"),
    TRANSFER_LETTER("案件移送书", "letter of transfer"),
    CLOSURE_APPROVAL("结案审批表", "approval of the closure");

    private final String chinese;
    private final String english;

    DocumentForm(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
    }

    @Override
    public String chinese() {
        return chinese;
    }

    @Override
    public String english() {
        return english;
    }
}
