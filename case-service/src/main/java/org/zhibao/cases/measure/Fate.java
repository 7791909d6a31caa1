package org.zhibao.cases.measure;

import org.zhibao.kit.vocabulary.Labelled;

/** What became of goods under a measure. */
public enum Fate implements Labelled {
    RETURNED("退还", "returned"),
    CONFISCATED("没收", "confiscated"),
    DESTROYED("销毁", "destroyed"),
    SEIZED("转为查封、扣押", "sealed or seized"),
    HANDED_OVER("移送其他机关", "handed over to another authority"),
    USED_UP("检验消耗", "used up in a test");

    private final String chinese;
    private final String english;

    Fate(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
    }

    /** Whether only a decision that found the violation can bring it about. */
    boolean needsDecision() {
        return this == CONFISCATED || this == DESTROYED;
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
