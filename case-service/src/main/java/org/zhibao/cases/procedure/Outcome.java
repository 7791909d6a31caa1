package org.zhibao.cases.procedure;

import org.zhibao.kit.vocabulary.Labelled;

/** What an act that decides may say. Which are possible in a procedure its table of transitions shows. */
public enum Outcome implements Labelled {
    PENALTY_IMPOSED("行政处罚", "penalty imposed"),
    NO_PENALTY("不予行政处罚", "no penalty"),
    NOT_ESTABLISHED("违法事实不成立", "violation not established"),
    TRANSFERRED_OTHER("移送其他部门", "transferred to another authority"),
    TRANSFERRED_CRIMINAL("移送司法机关", "transferred to criminal justice"),
    INFRINGEMENT_ESTABLISHED("侵权成立", "infringement established"),
    NOT_INFRINGING("侵权不成立", "not infringing"),
    REPEATED_INFRINGEMENT("重复侵权，直接责令停止", "repeated infringement, stopped directly"),
    INFRINGING("认定侵权", "goods infringing"),
    NOT_DETERMINED("不能认定", "not determined"),
    WITHDRAWN_BY_APPLICANT("主动撤回", "withdrawn by the applicant"),
    CONFIRMED_ABNORMAL("维持非正常认定", "confirmed abnormal"),
    EXCLUDED("排除", "excluded"),
    REPLIED("已答复", "replied"),
    REFERRED("转办", "referred"),
    PASSED("审核通过", "review passed"),
    RETURNED("审核退回", "review returned");

    private final String chinese;
    private final String english;

    Outcome(String chinese, String english) {
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
