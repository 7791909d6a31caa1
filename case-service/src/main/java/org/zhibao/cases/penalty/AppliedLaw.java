package org.zhibao.cases.penalty;

import org.zhibao.kit.vocabulary.Labelled;

/** Which law is applied to a violation of geographical indications: the officer decides it (令80 art. 30). */
public enum AppliedLaw implements Labelled {
    PRODUCT_QUALITY_LAW("产品质量法", "product quality law"),
    TRADEMARK_LAW("商标法", "trademark law"),
    TRADEMARK_LAW_REGISTRANT("商标法（集体商标、证明商标注册人）", "trademark law, registrant of a collective or certification mark"),
    ANTI_UNFAIR_COMPETITION_LAW("反不正当竞争法", "anti-unfair-competition law"),
    OTHER("其他法律法规", "other law");

    private final String chinese;
    private final String english;

    AppliedLaw(String chinese, String english) {
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
