package org.zhibao.cases.casefile;

import org.zhibao.kit.vocabulary.Labelled;

/**
 * What reconsideration or a court said of the decision (行政复议法 art. 63 to 68, 行政诉讼法 art. 69 to 77; from memory, to be
 * confirmed: the reference lists neither).
 */
public enum RemedyResult implements Labelled {
    UPHELD("维持", "upheld"),
    CHANGED("变更", "changed"),
    REVOKED("撤销", "revoked"),
    /** Found unlawful and left standing. */
    UNLAWFUL("确认违法", "found unlawful"),
    VOID("确认无效", "found void");

    private final String chinese;
    private final String english;

    RemedyResult(String chinese, String english) {
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

    /** Whether the decision binds nobody any more. */
    public boolean annuls() {
        return this == REVOKED || this == VOID;
    }
}
