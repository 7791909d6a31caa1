package org.zhibao.cases.adjudication;

import org.zhibao.kit.vocabulary.Labelled;

/** What somebody does in a panel. Only the first two vote. */
public enum PanelRole implements Labelled {
    PRESIDING("合议组组长", "presiding member"),
    MEMBER("合议组成员", "member"),
    CLERK("书记员", "clerk"),
    TECHNICAL_INVESTIGATOR("技术调查官", "technical investigator"),
    EXPERT("专家", "expert"),
    TRANSLATOR("翻译人员", "translator"),
    ASSISTANT("辅助人员", "assistant");

    private final String chinese;
    private final String english;

    PanelRole(String chinese, String english) {
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
