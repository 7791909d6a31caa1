package org.zhibao.cases.evidence;

import org.zhibao.kit.vocabulary.Labelled;

/** Kinds of evidence, 行政处罚法 art. 46. */
public enum EvidenceKind implements Labelled {
    DOCUMENTARY("书证", "documentary evidence"),
    PHYSICAL("物证", "physical evidence"),
    AUDIOVISUAL("视听资料", "audio-visual material"),
    ELECTRONIC_DATA("电子数据", "electronic data"),
    WITNESS_TESTIMONY("证人证言", "testimony of a witness"),
    PARTY_STATEMENT("当事人的陈述", "statement of a party"),
    EXPERT_OPINION("鉴定意见", "expert opinion"),
    SITE_RECORD("勘验笔录、现场笔录", "record of an inspection or of the scene");

    private final String chinese;
    private final String english;

    EvidenceKind(String chinese, String english) {
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
