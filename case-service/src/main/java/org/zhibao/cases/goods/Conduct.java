package org.zhibao.cases.goods;

import org.zhibao.kit.vocabulary.Labelled;

/** What was done with the goods; the articles of the criminal law distinguish it. */
public enum Conduct implements Labelled {
    USES_MARK_ON_GOODS("在商品上使用他人注册商标", "uses another's registered mark on goods"),
    USES_MARK_ON_SERVICES("在服务上使用他人注册商标", "uses another's registered mark on services"),
    SELLS_COUNTERFEITS("销售假冒注册商标的商品", "sells goods with counterfeit marks"),
    MAKES_OR_SELLS_LABELS("非法制造、销售注册商标标识", "makes or sells labels with registered marks"),
    PASSES_OFF_PATENT("假冒专利", "passes off a patent"),
    REPRODUCES_WORKS("侵犯著作权", "infringes copyright"),
    SELLS_INFRINGING_COPIES("销售侵权复制品", "sells infringing copies"),
    USES_TRADE_SECRET("侵犯商业秘密", "infringes a trade secret");

    private final String chinese;
    private final String english;

    Conduct(String chinese, String english) {
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
