package org.zhibao.pledge.procedure;

import org.zhibao.kit.vocabulary.Labelled;

/** States of a pledge registration. */
public enum PledgeState implements Labelled {
    SUBMITTED("已提交", "submitted"),
    CORRECTION_REQUESTED("待补正", "correction requested"),
    REGISTERED("已登记", "registered"),
    REFUSED("不予登记", "refused"),
    CANCELLED("已注销", "cancelled"),
    REVOKED("已撤销", "revoked");

    private final String chinese;
    private final String english;

    PledgeState(String chinese, String english) {
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
