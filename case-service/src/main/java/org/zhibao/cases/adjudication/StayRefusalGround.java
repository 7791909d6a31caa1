package org.zhibao.cases.adjudication;

import org.zhibao.kit.vocabulary.Labelled;

/** Grounds on which the proceedings need not be stayed (令81 art. 29). */
public enum StayRefusalGround implements Labelled {
    INVENTION_UNDER_INVALIDATION("被请求宣告无效的是发明专利", "the patent under invalidation is an invention"),
    EVALUATION_FINDS_NO_DEFECT("专利权评价报告未发现缺陷", "the evaluation report finds no defect"),
    REPEATED_INVALIDATION("撤回无效宣告请求后再次请求", "repeated invalidation after withdrawal"),
    VALIDITY_UPHELD("维持专利权有效的决定已经生效", "validity was upheld and is effective"),
    OTHER("其他没有必要中止的情形", "other grounds");

    private final String chinese;
    private final String english;

    StayRefusalGround(String chinese, String english) {
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
