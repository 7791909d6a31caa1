package org.zhibao.cases.adjudication;

import org.zhibao.kit.vocabulary.Labelled;

/** Grounds on which a case is revoked (令81 art. 36). */
public enum RevocationGround implements Labelled {
    NOT_ACCEPTABLE("立案后发现不符合受理条件", "found not acceptable after filing"),
    WITHDRAWN("请求人撤回请求", "the requester withdrew"),
    PARTIES_GONE("当事人死亡或者终止且无承受人", "a party is gone without successor"),
    CLAIMS_NOT_SPECIFIED("经释明仍不明确权利要求", "the claims were not specified after explanation"),
    OTHER("其他应当撤销的情形", "other grounds");

    private final String chinese;
    private final String english;

    RevocationGround(String chinese, String english) {
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
