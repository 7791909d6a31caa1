package org.zhibao.cases.criminal;

import org.zhibao.kit.vocabulary.Labelled;

/** What a threshold measures. */
public enum Yardstick implements Labelled {
    GAINS("违法所得数额", "illegal gains"),
    BUSINESS("非法经营数额", "amount of illegal business"),
    SALES("销售金额", "sales"),
    UNSOLD_VALUE("货值金额（未销售）", "value of unsold goods"),
    SOLD_AND_UNSOLD_VALUE("销售金额与未销售货值金额合计", "sales and value of unsold goods together"),
    PIECES("件数", "pieces"),
    PIECES_SOLD("已销售件数", "pieces sold"),
    PIECES_UNSOLD("未销售件数", "pieces not sold"),
    DIRECT_LOSS("权利人直接经济损失", "direct loss of the right holder"),
    ONLINE_WORKS("网络传播作品数量", "works spread online"),
    DOWNLOADS("下载数量", "downloads"),
    CLICKS("点击数量", "clicks"),
    MEMBERS("注册会员数量", "members");

    private final String chinese;
    private final String english;

    Yardstick(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
    }

    /** Whether it is counted in yuan; else in pieces. */
    boolean isMoney() {
        return switch (this) {
            case GAINS, BUSINESS, SALES, UNSOLD_VALUE, SOLD_AND_UNSOLD_VALUE, DIRECT_LOSS -> true;
            case PIECES, PIECES_SOLD, PIECES_UNSOLD, ONLINE_WORKS, DOWNLOADS, CLICKS, MEMBERS -> false;
        };
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
