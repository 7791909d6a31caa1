package org.zhibao.cases.evidence;

import org.zhibao.kit.vocabulary.Labelled;

/** Where digests of evidence are deposited outside the suite. */
public enum DepositPlatform implements Labelled {
    BAOZHENG_CHAIN("包证链", "Baozheng chain, public blockchain deposit"),
    TIANXIN("天信证据中心", "Tianxin evidence centre"),
    NOTARY("公证机构", "notary office"),
    OTHER("其他平台", "another platform");

    private final String chinese;
    private final String english;

    DepositPlatform(String chinese, String english) {
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
