package org.zhibao.cases.sanction;

import org.zhibao.kit.vocabulary.Labelled;

/** Kinds of administrative sanctions and of the orders that go with them (行政处罚法 art. 9 and 28, the special laws). */
public enum SanctionKind implements Labelled {
    WARNING("警告", "warning"),
    PUBLIC_CRITICISM("通报批评或公告", "public criticism or announcement"),
    FINE("罚款", "fine"),
    CONFISCATION_OF_GAINS("没收违法所得", "confiscation of gains"),
    CONFISCATION_OF_GOODS("没收非法财物", "confiscation of goods"),
    DESTRUCTION("销毁", "destruction of goods and tools"),
    STOP("责令停止", "order to stop"),
    CORRECTION("责令改正", "order to put right"),
    AGENCY_SUSPENSION("停止代理业务", "suspension of agency business"),
    BUSINESS_SUSPENSION("责令停产停业", "suspension of business"),
    ACTIVITY_RESTRICTION("限制开展生产经营活动", "restriction of business"),
    EMPLOYMENT_RESTRICTION("限制从业", "restriction of employment"),
    QUALIFICATION_LOWERING("降低资质等级", "lowering of the grade of qualification"),
    REVOCATION("吊销许可证件", "revocation of a licence"),
    OTHER("其他", "other");

    private final String chinese;
    private final String english;

    SanctionKind(String chinese, String english) {
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
