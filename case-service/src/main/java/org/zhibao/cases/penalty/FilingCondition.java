package org.zhibao.cases.penalty;

import org.zhibao.kit.vocabulary.Labelled;

/** What must be given for a case to be filed (处罚程序规定 art. 19); all of them. */
public enum FilingCondition implements Labelled {
    FIRST_EVIDENCE("有证据初步证明存在违法行为", "first evidence of a violation"),
    PENALTY_DUE("依法应当给予行政处罚", "the law provides a penalty"),
    JURISDICTION("属于本部门管辖", "within the office's jurisdiction"),
    WITHIN_TIME("在给予行政处罚的法定期限内", "within the limitation of penalties");

    private final String chinese;
    private final String english;

    FilingCondition(String chinese, String english) {
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
