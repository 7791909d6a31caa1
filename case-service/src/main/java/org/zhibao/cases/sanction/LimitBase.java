package org.zhibao.cases.sanction;

import org.zhibao.kit.vocabulary.Labelled;

/** The amount by which a fine is measured. */
public enum LimitBase implements Labelled {
    TURNOVER("违法经营额", "unlawful turnover"),
    GAINS("违法所得", "unlawful gains"),
    GOODS_VALUE("货值金额", "value of the goods");

    private final String chinese;
    private final String english;

    LimitBase(String chinese, String english) {
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
