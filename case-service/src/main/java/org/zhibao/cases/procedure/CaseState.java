package org.zhibao.cases.procedure;

import org.zhibao.kit.vocabulary.Labelled;

/** States of cases in all procedures. Which belong to a procedure, and in what order, its table of transitions shows. */
public enum CaseState implements Labelled {
    LEAD_RECEIVED("线索已接收", "lead received"),
    VERIFYING("核查中", "verifying"),
    NOT_FILED("不予立案", "not filed"),
    FILED("已立案", "filed"),
    INVESTIGATING("调查中", "investigating"),
    SUSPENDED("已中止", "suspended"),
    TERMINATED("已终止调查", "investigation terminated"),
    INVESTIGATION_ENDED("调查终结", "investigation ended"),
    REVIEWING("审核中", "under review"),
    NOTIFIED("已事先告知", "party notified"),
    DEFENCE("陈述申辩", "statement and defence"),
    HEARING("听证", "hearing"),
    LEGAL_REVIEW("法制审核", "legal review"),
    COLLECTIVE_DISCUSSION("集体讨论", "collective discussion"),
    DECIDED("已决定", "decided"),
    SERVED("已送达", "served"),
    PUBLISHED("已公示", "published"),
    EXECUTING("执行中", "executing"),
    DEFERRED("延期或分期缴纳", "payment deferred"),
    DUNNED("已催告", "dunned"),
    COURT_ENFORCEMENT("申请法院强制执行", "court enforcement"),
    TRANSFERRED_CRIMINAL("已移送公安", "transferred to police"),
    POLICE_REVIEWING("公安机关审查中", "under review by the police"),
    POLICE_FILED("公安机关已立案", "filed by the police"),
    POLICE_REFUSED("公安机关不予立案", "refused by the police"),
    POLICE_RECONSIDERING("公安机关复议中", "under reconsideration by the police"),
    REFUSAL_CONFIRMED("复议维持不予立案", "refusal confirmed"),
    SUPERVISION_REQUESTED("已建议立案监督", "supervision requested"),
    TRANSFERRED_OTHER("已移送其他部门", "transferred to another authority"),
    MERGED("已并案", "merged"),
    REQUEST_RECEIVED("请求已接收", "request received"),
    CORRECTION("补正中", "awaiting correction"),
    REQUEST_SERVED("请求书已送达", "request served"),
    ANSWERED("已答辩", "answered"),
    ORAL_HEARING("口头审理", "oral hearing"),
    STAYED("已中止", "stayed"),
    MEDIATING("调解中", "mediating"),
    DELIBERATION("合议中", "in deliberation"),
    MEDIATED("调解结案", "settled by mediation"),
    REVOKED("已撤销案件", "case revoked"),
    SUED("已起诉", "sued"),
    EFFECTIVE("已生效", "effective"),
    PLATFORM_NOTIFIED("已通知电商平台", "platform notified"),
    SUSPECTED("发现嫌疑", "infringement suspected"),
    DETENTION_APPLIED("已申请扣留", "detention applied for"),
    RIGHT_HOLDER_NOTIFIED("已通知权利人", "right holder notified"),
    SECURITY_PAID("已提供担保", "security paid"),
    DETAINED("已扣留", "goods detained"),
    INFRINGING("认定侵权", "found infringing"),
    NOT_DETERMINED("不能认定", "not determined"),
    COURT_ORDER_HELD("协助法院保全", "held by court order"),
    RELEASED("已放行", "released"),
    DISPOSED("已处置", "disposed of"),
    LISTED("已下发", "listed"),
    ASSIGNED("已分办", "assigned"),
    CONTACTED("已告知", "applicant contacted"),
    WITHDRAWN("主动撤回", "withdrawn by applicant"),
    STATEMENT_GIVEN("已陈述意见", "statement given"),
    CONFIRMED_ABNORMAL("认定非正常", "confirmed abnormal"),
    EXCLUDED("已排除", "excluded"),
    REPORTED("已上报", "reported"),
    MEASURES_TAKEN("已采取措施", "measures taken"),
    RECEIVED("已接收", "received"),
    ACCEPTED("已受理", "accepted"),
    NOT_ACCEPTED("不予受理", "not accepted"),
    REPLIED("已答复", "replied"),
    REFERRED("已转办", "referred"),
    IN_PROGRESS("办理中", "in progress"),
    DOCKETED("已立案", "docketed"),
    TRIAL("审理中", "on trial"),
    JUDGED("已裁判", "judged"),
    APPEALED("二审中", "on appeal"),
    CLOSED("已结案", "closed"),
    ARCHIVED("已归档", "archived");

    private final String chinese;
    private final String english;

    CaseState(String chinese, String english) {
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
