package org.zhibao.mediation.procedure;

import org.zhibao.kit.vocabulary.Labelled;

/** States of mediations of all kinds. Which belong to a kind, and in what order, its table of transitions shows. */
public enum MediationState implements Labelled {
    APPLIED("已申请", "applied for"),
    ACCEPTED("已受理", "accepted"),
    NOT_ACCEPTED("不予受理", "not accepted"),
    MEDIATOR_ASSIGNED("已确定调解员", "mediators assigned"),
    IN_SESSION("调解中", "in session"),
    AGREED("达成协议", "agreed"),
    FAILED("调解不成", "failed"),
    TERMINATED("终止调解", "terminated"),
    WITHDRAWN("已撤回", "withdrawn"),
    CONFIRMATION_APPLIED("已申请司法确认", "confirmation applied for"),
    CONFIRMED("确认有效", "confirmed by the court"),
    CONFIRMATION_REJECTED("驳回确认申请", "confirmation rejected"),
    PERFORMED("已履行", "performed"),
    ARCHIVED("已归档", "archived");

    private final String chinese;
    private final String english;

    MediationState(String chinese, String english) {
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
