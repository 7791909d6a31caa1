package org.zhibao.cases.goods;

import org.zhibao.kit.vocabulary.Labelled;

/** Prices by which goods are valued. */
public enum PriceKind implements Labelled {
    ACTUAL("实际销售价格", "actual sale price"),
    AVERAGE_ACTUAL("已查清的实际销售平均价格", "average of the actual sale prices"),
    MARKED("标价", "marked price"),
    MARKET_MIDDLE("被侵权产品的市场中间价格", "market middle price of the genuine product");

    private final String chinese;
    private final String english;

    PriceKind(String chinese, String english) {
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
