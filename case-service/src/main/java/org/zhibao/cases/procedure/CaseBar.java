package org.zhibao.cases.procedure;

import org.zhibao.kit.procedure.Bar;

/**
 * Facts on record that bar acts which the state would allow. A capability puts the fact on the case
 * ({@code CaseFile.bar}) and takes it off again; the procedures' tables say which acts it bars.
 */
public enum CaseBar implements Bar {
    /** The case is offered to another office, whose answer has not been noted yet. */
    HANDOVER_PENDING("handover-pending", "处罚程序规定第14条"),
    /** Nobody who gave a name informed the office, so nobody is to be told. */
    NO_NAMED_INFORMER("no-named-informer", "投诉举报处理暂行办法第31条"),
    /** The case goes to the police: no penalty instead of a transfer. */
    TRANSFER_PENDING("transfer-pending", "行政执法机关移送涉嫌犯罪案件的规定第11条"),
    /** A transfer was reported, or a threshold of the criminal law reached, and the head has not decided on it. */
    TRANSFER_UNDECIDED("transfer-undecided", "行政处罚法第27条;行政执法机关移送涉嫌犯罪案件的规定第5、11条"),
    /** An abstract was drafted and nobody else has looked for secrets in it yet. */
    PUBLICATION_UNREVIEWED("publication-unreviewed", "处罚信息公示规定第8条"),
    /** A hearing was asked for in time and has not been held. */
    HEARING_PENDING("hearing-pending", "行政处罚法第63、64条"),
    /** Legal review is mandatory or was not passed. */
    LEGAL_REVIEW_PENDING("legal-review-pending", "行政处罚法第58条;处罚程序规定第50条"),
    /** The case is one that the leaders discuss together before the decision. */
    DISCUSSION_PENDING("discussion-pending", "行政处罚法第57条第2款;处罚程序规定第60条"),
    /** Reconsideration or a suit is under way. */
    REMEDY_PENDING("remedy-pending", "行政强制法第53条"),
    /** Reconsideration or a suit is under way: until it has ended, no other may be begun. */
    REMEDY_OPEN("remedy-open", "行政复议法第29条"),
    /**
     * Reconsideration or a court revoked the decision or found it void, so it binds nobody. The articles are from memory, to
     * be confirmed: the reference does not list them.
     */
    DECISION_ANNULLED("decision-annulled", "行政复议法第64、67条;行政诉讼法第70、75条（条号待核实）"),
    /** An office asked another for assistance, and the answer has not been noted yet. */
    ASSISTANCE_PENDING("assistance-pending", "处罚程序规定第45条"),
    /** Another office claims or denies the case, and the settlement has not been noted yet. */
    DISPUTE_PENDING("dispute-pending", "处罚程序规定第13、16条"),
    /** Somebody checked the requester's standing, whatever was found: nothing is taken up without. */
    STANDING_CHECKED("standing-checked", "令81号第12条"),
    /** The requester has not shown standing, or a court has the dispute. */
    STANDING_NOT_SHOWN("standing-not-shown", "令81号第12条"),
    /** There is no panel of an odd number of at least three, with one presiding. */
    PANEL_INCOMPLETE("panel-incomplete", "令81号第20条"),
    /** A recusal was asked for and has not been decided. */
    RECUSAL_PENDING("recusal-pending", "令81号第5条"),
    /** The decision orders and imposes nothing: there is nothing to execute, to enforce, or to be listed for. */
    NOTHING_ORDERED("nothing-ordered", "行政处罚法第57条第1款;专利法第65条");

    private final String code;
    private final String basis;

    CaseBar(String code, String basis) {
        this.code = code;
        this.basis = basis;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String basis() {
        return basis;
    }
}
