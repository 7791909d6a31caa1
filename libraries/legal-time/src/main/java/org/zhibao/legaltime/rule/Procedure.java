package org.zhibao.legaltime.rule;

import org.zhibao.legaltime.Wording;

/** The proceedings a rule belongs to. */
public enum Procedure {
    ADMIN_PENALTY("行政处罚", "administrative penalty"),
    PUBLICITY("信息公示", "publication of penalties"),
    CRIME_TRANSFER("行刑衔接", "transfer to criminal justice"),
    PATENT_ADJUDICATION("专利侵权纠纷行政裁决", "patent adjudication"),
    PATENT_MEDIATION("专利纠纷行政调解", "patent mediation"),
    CUSTOMS("知识产权海关保护", "customs protection"),
    COPYRIGHT_PENALTY("著作权行政处罚", "copyright penalty"),
    CRIMINAL("刑事诉讼", "criminal procedure"),
    CIVIL("民事诉讼", "civil procedure"),
    ADMIN_SUIT("行政诉讼", "administrative litigation"),
    MEDIATION("调解与司法确认", "mediation and judicial confirmation"),
    ARBITRATION("仲裁", "arbitration"),
    PLEDGE("质押登记", "pledge registration"),
    ECOMMERCE("电子商务", "e-commerce"),
    TRADEMARK_OFFICE("商标注册", "trademark registration"),
    RECONSIDERATION("行政复议", "administrative reconsideration"),
    SPECIAL_SIGN("特殊标志", "special signs");

    private final String zh;
    private final String en;

    Procedure(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    public Wording label() {
        return new Wording(zh, en);
    }
}
