package org.zhibao.cases.deadlines;

import org.zhibao.kit.vocabulary.Labelled;

/** Whose deadline it is. */
public enum Addressee implements Labelled {
    OFFICE("本机关", "the office"),
    OTHER_OFFICE("其他机关", "another office"),
    PARTY("当事人", "a party"),
    POLICE("公安机关", "the police"),
    PROCURATORATE("检察机关", "the procuratorate"),
    COURT("人民法院", "a court"),
    PLATFORM("电商平台", "an e-commerce platform");

    private final String chinese;
    private final String english;

    Addressee(String chinese, String english) {
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
