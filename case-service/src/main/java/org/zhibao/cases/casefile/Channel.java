package org.zhibao.cases.casefile;

import org.zhibao.kit.vocabulary.Labelled;

/** Where a case came from. */
public enum Channel implements Labelled {
    SELF_FOUND("自行发现", "found by the office"),
    COMPLAINT("投诉举报", "complaint"),
    RIGHT_HOLDER("权利人请求", "request of the right holder"),
    HOTLINE_12345("12345热线", "12345 hotline"),
    AID_STATION("维权援助工作站", "rights-protection station"),
    EXHIBITION("展会", "exhibition"),
    ECOM_CENTRE("电商中心转办", "transferred by the e-commerce centre"),
    CUSTOMS("海关", "customs"),
    POLICE("公安", "police"),
    PROCURATORATE("检察院", "procuratorate"),
    COURT("法院", "court"),
    OTHER_REGION("其他地区移送", "another region"),
    SUPERIOR("上级交办", "superior office");

    private final String chinese;
    private final String english;

    Channel(String chinese, String english) {
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
