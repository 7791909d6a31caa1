package org.zhibao.legaltime.rule;

import org.zhibao.legaltime.Wording;

/** Who may extend a period. The rule names the role; an extension names the role and the person. */
public enum ApproverRole {
    AGENCY_HEAD("行政机关负责人", "head of the office"),
    COLLECTIVE_DISCUSSION("行政机关负责人集体讨论", "collective discussion of the heads of the office"),
    ASSISTING_OFFICE("协助调查的部门", "assisting office"),
    HIGHER_PATENT_OFFICE("上一级管理专利工作的部门", "next higher patent office"),
    ADJUDICATION_PANEL("合议组", "adjudication panel"),
    CNIPA("国家知识产权局", "CNIPA"),
    CUSTOMS_ADMINISTRATION("海关总署", "General Administration of Customs"),
    POLICE_HEAD("公安机关负责人", "head of the police office"),
    PROCURATORATE("人民检察院", "procuratorate"),
    HIGHER_PROCURATORATE("上一级人民检察院", "next higher procuratorate"),
    PROVINCIAL_PROCURATORATE("省级人民检察院", "provincial procuratorate"),
    TRIAL_COURT("审理法院", "trial court"),
    HIGHER_COURT("上一级人民法院", "next higher court"),
    HIGH_COURT("高级人民法院", "high court"),
    COURT_PRESIDENT("本院院长", "president of the court"),
    PARTIES("双方当事人", "the parties"),
    ARBITRATION_DIRECTOR("仲裁机构主任", "director of the arbitration institution"),
    RECONSIDERATION_HEAD("行政复议机构负责人", "head of the reconsideration body");

    private final String zh;
    private final String en;

    ApproverRole(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    public Wording label() {
        return new Wording(zh, en);
    }
}
