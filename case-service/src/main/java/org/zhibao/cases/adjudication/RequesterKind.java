package org.zhibao.cases.adjudication;

import org.zhibao.kit.vocabulary.Labelled;

/** Who may request an adjudication (令81 art. 12). */
public enum RequesterKind implements Labelled {
    PATENTEE("专利权人", "patentee"),
    EXCLUSIVE_LICENSEE("独占实施许可合同的被许可人", "exclusive licensee"),
    SOLE_LICENSEE("排他实施许可合同的被许可人（专利权人不请求的）", "sole licensee, when the patentee makes no request"),
    ORDINARY_LICENSEE("普通实施许可合同的被许可人（经专利权人授权的）", "ordinary licensee, authorised by the patentee"),
    HEIR("专利权的合法继承人", "lawful heir");

    private final String chinese;
    private final String english;

    RequesterKind(String chinese, String english) {
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
