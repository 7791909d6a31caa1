package org.zhibao.cases.adjudication;

import org.zhibao.kit.vocabulary.Labelled;

/** Grounds on which the proceedings must be stayed (令81 art. 28). */
public enum StayGround implements Labelled {
    INVALIDATION_ACCEPTED("实用新型或者外观设计专利的无效宣告请求已被受理", "invalidation of the utility model or design was accepted"),
    PARTY_DIED("一方当事人死亡，需要等待继承人表明是否参加", "a party died; heirs must declare themselves"),
    PARTY_INCAPABLE("一方当事人丧失民事行为能力，尚未确定法定代理人", "a party lost capacity; no representative yet"),
    ENTITY_ENDED("作为一方当事人的法人或者其他组织终止，尚未确定承受人", "a party's entity ended; no successor yet"),
    FORCE_MAJEURE("一方当事人因不可抗拒的事由不能参加", "force majeure"),
    DEPENDS_ON_OTHER_CASE("须以另一案的审理结果为依据，而另一案尚未审结", "depends on another case"),
    OFFICIAL_REPLY_AWAITED("涉及法律适用问题，需要送请有权机关作出解释或者确认", "an official reply on the law is awaited"),
    OTHER("其他应当中止的情形", "other grounds");

    private final String chinese;
    private final String english;

    StayGround(String chinese, String english) {
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
