package org.zhibao.cases.evidence;

import org.zhibao.kit.vocabulary.Labelled;

/** How a piece of evidence was obtained. */
public enum EvidenceSource implements Labelled {
    COLLECTED_ON_SITE("现场提取", "collected on the scene"),
    SAMPLED("抽样取证", "sampled"),
    PRESERVED("先行登记保存", "registered and preserved"),
    SEIZED("查封、扣押", "sealed or seized"),
    COPIED("复制、调取", "copied or called in"),
    DOWNLOADED("网络提取", "taken from the network"),
    PROVIDED("当事人或者他人提供", "provided by a party or another person"),
    QUESTIONED("询问", "by questioning"),
    APPRAISED("检测、检验、鉴定", "by test or appraisal"),
    TRANSFERRED("其他机关移送", "transferred by another authority");

    private final String chinese;
    private final String english;

    EvidenceSource(String chinese, String english) {
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
