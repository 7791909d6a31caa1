package org.zhibao.cases.adjudication;

import org.zhibao.kit.vocabulary.Labelled;

/** Why somebody may not work on a case (令81 art. 5). */
public enum RecusalGround implements Labelled {
    PARTY_OR_RELATIVE("是当事人或者当事人、代理人的近亲属", "is a party, or a near relative of a party or agent"),
    INTEREST_IN_PATENT("与专利申请或者专利权有利害关系", "has an interest in the patent"),
    ATTORNEY_OR_EXAMINER("担任过该专利的代理师或者审查人员", "was attorney or examiner of the patent"),
    OTHER_INTEREST("与当事人有其他可能影响公正办案的关系", "other interest that may affect fairness"),
    GIFTS_OR_MEETINGS("接受财物、请客或者违规会见", "gifts or improper meetings");

    private final String chinese;
    private final String english;

    RecusalGround(String chinese, String english) {
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
