package org.zhibao.cases.penalty;

import org.zhibao.kit.vocabulary.Labelled;

/** How the decision uses its discretion (行政处罚法 art. 28 to 34). */
public enum Discretion implements Labelled {
    ORDINARY("一般", "ordinary"),
    LENIENT("从轻", "lenient, within the limits"),
    MITIGATED("减轻", "mitigated, below the lower limit"),
    HEAVIER("从重", "heavier, within the limits"),
    WAIVED("不予处罚", "no penalty");

    private final String chinese;
    private final String english;

    Discretion(String chinese, String english) {
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
