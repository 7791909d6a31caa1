package org.zhibao.cases.publication;

import org.zhibao.kit.vocabulary.Labelled;

/** What a decision imposes. How long it is displayed, and whether it may be removed early, {@code sanctions.csv} says. */
public enum Sanction implements Labelled {
    WARNING("警告", "warning"),
    CRITICISM("通报批评", "criticism by circular"),
    FINE("罚款", "fine"),
    INCOME_CONFISCATED("没收违法所得", "confiscation of unlawful income"),
    GOODS_CONFISCATED("没收非法财物", "confiscation of unlawful property"),
    BUSINESS_SUSPENDED("责令停产停业", "order to suspend production or business"),
    ACTIVITY_RESTRICTED("限制开展生产经营活动", "restriction of business"),
    EMPLOYMENT_RESTRICTED("限制从业", "restriction of employment"),
    QUALIFICATION_LOWERED("降低资质等级", "lowering of the grade of qualification"),
    LICENCE_REVOKED("吊销许可证件或营业执照", "revocation of a licence"),
    CEASE_ORDERED("责令停止侵权", "order to cease the infringement");

    private final String chinese;
    private final String english;

    Sanction(String chinese, String english) {
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
