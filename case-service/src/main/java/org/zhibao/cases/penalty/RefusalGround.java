package org.zhibao.cases.penalty;

import org.zhibao.kit.vocabulary.Labelled;

/** Grounds on which a case may be left unfiled (处罚程序规定 art. 20). */
public enum RefusalGround implements Labelled {
    MINOR_AND_CORRECTED("违法行为轻微并及时改正，没有造成危害后果", "minor, put right in time, without harm"),
    FIRST_AND_CORRECTED("初次违法且危害后果轻微并及时改正", "first violation with slight harm, put right in time"),
    NO_FAULT("有证据足以证明没有主观过错", "no fault, as proved by the party"),
    OTHER("依法可以不予立案的其他情形", "other cases provided by law");

    private final String chinese;
    private final String english;

    RefusalGround(String chinese, String english) {
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
