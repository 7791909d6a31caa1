package org.zhibao.pledge.pledgefile;

import org.zhibao.kit.vocabulary.Labelled;

/** Why a registration is cancelled (质押登记办法 art. 14, 民法典 art. 393). */
public enum CancellationReason implements Labelled {
    DEBT_PERFORMED("债务履行完毕", "debt performed"),
    REALISED("质权实现", "pledge realised"),
    WAIVED("质权人放弃", "waived by the pledgee"),
    MAIN_CONTRACT_VOID("主合同无效或者被撤销", "main contract void"),
    OTHER("其他", "other");

    private final String chinese;
    private final String english;

    CancellationReason(String chinese, String english) {
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
