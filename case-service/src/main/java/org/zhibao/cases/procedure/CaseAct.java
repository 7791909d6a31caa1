package org.zhibao.cases.procedure;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.zhibao.kit.procedure.LegalAct;
import org.zhibao.kit.vocabulary.Labelled;

/** Acts that move a case on. Its path under the case is the act's noun in kebab case. */
public enum CaseAct implements LegalAct, Labelled {
    VERIFICATION("核查", "verification"),
    ACCEPTANCE("立案/受理", "acceptance"),
    REFUSAL("不予立案/受理", "refusal"),
    INVESTIGATION("调查取证", "investigation"),
    SUSPENSION("中止", "suspension"),
    RESUMPTION("恢复", "resumption"),
    TERMINATION("终止调查", "termination of the investigation"),
    INVESTIGATOR_CHANGE("指定或更换办案人员", "change of investigators"),
    INVESTIGATION_END("调查终结", "end of the investigation"),
    REVIEW("审核", "review"),
    NOTICE("事先告知", "prior notice"),
    DEFENCE("陈述申辩", "statement and defence"),
    WAIVER("放弃陈述申辩和听证", "waiver of defence and hearing"),
    HEARING_REQUEST("要求听证", "request for a hearing"),
    HEARING_WITHDRAWAL("撤回听证要求", "withdrawal of the request for a hearing"),
    HEARING_SCHEDULE("听证通知", "notice of the hearing"),
    HEARING("听证", "hearing"),
    HEARING_FORFEITURE("视为放弃听证", "hearing forfeited by absence"),
    LEGAL_REVIEW_REQUEST("提请法制审核", "request for legal review"),
    LEGAL_REVIEW("法制审核", "legal review"),
    COLLECTIVE_DISCUSSION("集体讨论", "collective discussion"),
    DECISION("决定/裁决/认定", "decision"),
    SERVICE("送达", "service of the decision"),
    DELIVERY("送达其他文书", "service of a paper"),
    PUBLICATION("公示", "publication"),
    EXECUTION("执行", "execution"),
    DEFERRAL("延期或分期缴纳", "deferral of payment"),
    PAYMENT("缴纳", "payment"),
    REMISSION("减免加处罚款", "remission of the surcharge"),
    REMEDY("复议或诉讼开始", "reconsideration or suit begun"),
    REMEDY_END("复议或诉讼终结", "reconsideration or suit ended"),
    DUNNING("催告", "dunning"),
    COURT_ENFORCEMENT("申请法院强制执行", "court enforcement"),
    CRIMINAL_TRANSFER("移送公安", "transfer to the police"),
    OTHER_TRANSFER("移送其他部门", "transfer to another authority"),
    MERGER("并案", "merger"),
    STANDING("请求人资格审查", "check of standing"),
    PANEL("组成合议组", "formation of the panel"),
    RECUSAL_REQUEST("申请回避", "request for recusal"),
    RECUSAL_DECISION("回避决定", "decision on recusal"),
    CORRECTION_NOTICE("通知补正", "notice of correction"),
    CORRECTION("补正", "correction"),
    SERVICE_OF_REQUEST("送达请求书", "service of the request"),
    ANSWER("答辩", "answer"),
    ANSWER_FORWARDING("转送答辩书", "forwarding of the answer"),
    JOINT_HEARING("合并审理", "joint hearing"),
    SEPARATION("分案处理", "separate handling"),
    ORAL_HEARING_SCHEDULE("口头审理通知", "schedule of the oral hearing"),
    ORAL_HEARING("口头审理", "oral hearing"),
    REQUESTER_ABSENCE("请求人缺席，按撤回处理", "requester absent: request taken as withdrawn"),
    RESPONDENT_ABSENCE("被请求人缺席", "respondent absent: heard without it"),
    ORAL_HEARING_MINUTES("口头审理笔录", "minutes of the oral hearing"),
    STAY("中止", "stay"),
    STAY_REFUSAL("不予中止", "refusal of a stay"),
    MEDIATION("调解", "mediation"),
    MEDIATED("达成调解", "settlement by mediation"),
    MEDIATION_FAILURE("调解不成", "failure of mediation"),
    DELIBERATION("合议", "deliberation"),
    WITHDRAWAL("撤回", "withdrawal"),
    REVOCATION("撤销案件", "revocation of the case"),
    SUIT("起诉", "suit against the decision"),
    ENTRY_INTO_FORCE("生效", "entry into force"),
    PLATFORM_NOTICE("通知电商平台", "notice to the platform"),
    COUNTER_STATEMENT("平台转送不存在侵权声明", "statement of non-infringement forwarded by the platform"),
    COMPLAINT_NOTICE("告知平台已投诉", "platform told of the complaint"),
    RIGHT_HOLDER_NOTICE("通知权利人", "notice to the right holder"),
    DETENTION_APPLICATION("权利人申请扣留", "application for detention"),
    SECURITY("提供担保", "security"),
    COURT_HOLD("协助法院保全", "hold by court order"),
    RELEASE("放行", "release of the goods"),
    DISPOSAL("处置", "disposal of the goods"),
    CONTACT("告知申请人", "contact with the applicant"),
    STATEMENT("陈述意见", "statement"),
    REPORT("上报", "report"),
    MEASURES("采取措施", "measures"),
    STAGE("刑事环节", "criminal stage"),
    TRIAL("审理", "trial"),
    JUDGMENT("裁判", "judgment"),
    APPEAL("上诉", "appeal"),
    CLOSURE("结案", "closure"),
    ARCHIVING("归档", "archiving"),
    ACKNOWLEDGEMENT("出具回执", "acknowledgement to the sender"),
    INFORMER_NOTICE("告知实名举报人", "notice to the named informer"),
    ASSISTANCE_REQUEST("发出协查函", "request for assistance"),
    ASSISTANCE_ANSWER("收到协查回复", "answer to a request for assistance"),
    HANDOVER_OFFER("向其他地区移送", "offer to another region"),
    HANDOVER_RETURN("移送被退回", "return of the offer"),
    JURISDICTION_DISPUTE("管辖争议", "dispute of jurisdiction"),
    JURISDICTION_SETTLEMENT("管辖争议解决", "settlement of the dispute of jurisdiction"),
    JOINT_HANDLING("联合办案", "joint handling"),
    RECORD_ENTRY("过程记录", "entry in the record"),
    PUBLICATION_DRAFT("公示信息拟制", "draft of the publication"),
    PUBLICATION_REVIEW("公示保密审查", "secrecy review of the publication"),
    PUBLICATION_CORRECTION("更正公示", "correction of the publication"),
    DECISION_ANNULMENT("决定被变更或撤销", "annulment of the decision"),
    PUBLICATION_WITHDRAWAL("撤回公示", "withdrawal of the publication"),
    EARLY_REMOVAL("提前停止公示", "early removal of the publication"),
    PUBLICATION_EXPIRY("公示期满", "end of the display"),
    REGISTRATION_PLACE_PUSH("推送登记地", "push to the place of registration"),
    TYPICAL_CASE("典型案例", "typical case"),
    DOCUMENT("制发文书", "document issued"),
    EVIDENCE("证据登记", "evidence"),
    EVIDENCE_CONTENT("证据文件", "file of a piece of evidence"),
    EVIDENCE_TIME_STAMP("证据时间戳", "time stamp of a piece of evidence"),
    EVIDENCE_CUSTODY("证据移交", "hand-over of a piece of evidence"),
    EVIDENCE_DEPOSIT("证据外部存证", "external deposit of a piece of evidence"),
    EXTENSION("延长期限", "extension of a deadline"),
    EXCLUSION("期限扣除", "exclusion of days"),
    EXCLUSION_END("恢复计算期限", "end of an exclusion of days"),
    CAMPAIGN("纳入专项行动", "part of a campaign"),
    EXPERT("聘请专家或技术调查官", "expert or technical investigator consulted"),
    LISTING_NOTICE("列入严重违法失信名单告知", "notice of listing for serious violation"),
    LISTING_STATEMENT("列入陈述申辩", "statement on the listing"),
    LISTING("列入严重违法失信名单", "listing for serious violation"),
    LISTING_APPEAL("列入异议、复议或诉讼", "appeal against the listing"),
    LISTING_REMOVAL("移出严重违法失信名单", "removal from the list"),
    GOODS("涉案物品登记", "goods put on record"),
    GOODS_STRIKE("涉案物品划除", "line of the goods struck"),
    CRIMINAL_FACT("入罪数量事实登记", "fact that a threshold of the criminal law measures"),
    CONVICTION("刑事处罚登记", "conviction put on record"),
    MEASURE("抽样取证、先行登记保存、查封扣押", "sampling, preservation, sealing or seizure"),
    MEASURE_APPROVAL("紧急措施补批", "approval of an urgent measure"),
    MEASURE_DISPOSAL("处理被采取措施的物品", "handling of goods under a measure"),
    TRANSFER_REPORT("提出移送报告", "report that proposes the transfer"),
    TRANSFER_APPROVAL("批准移送", "approval of the transfer"),
    TRANSFER_REFUSAL("不批准移送", "refusal of the transfer"),
    POLICE_RECEIPT("公安机关接收", "receipt by the police"),
    JURISDICTION_DENIAL("公安机关无管辖权", "police without jurisdiction"),
    POLICE_FORWARDING("公安机关转送", "forwarding by the police"),
    PAPERS_NOTICE("公安机关通知补正材料", "notice of missing papers"),
    PAPERS_SUPPLEMENT("补正移送材料", "supplement of the papers"),
    POLICE_FILING("公安机关立案", "filing by the police"),
    POLICE_REFUSAL("公安机关不予立案", "refusal of the police"),
    RECONSIDERATION_REQUEST("提请复议", "request for reconsideration by the police"),
    REFUSAL_CONFIRMATION("复议维持不予立案", "confirmation of the refusal"),
    SUPERVISION_REQUEST("建议立案监督", "request to the procuratorate for supervision"),
    EXHIBITS_HANDOVER("移交涉案物品", "hand-over of the exhibits"),
    CRIMINAL_RETURN("司法机关移送处罚", "return by criminal justice for a penalty");

    /** What parties do within the periods that run for them; all else only ends such a period. */
    private static final Set<CaseAct> OF_PARTIES =
            EnumSet.of(DEFENCE, WAIVER, EXECUTION, PAYMENT, REMEDY, RECUSAL_REQUEST, ANSWER, SUIT, SECURITY);

    private final String chinese;
    private final String english;

    CaseAct(String chinese, String english) {
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

    /** The last part of the act's path, e.g. {@code investigation-end}. A refusal is an acceptance that was denied. */
    @Override
    public String path() {
        return switch (this) {
            case REFUSAL -> ACCEPTANCE.path();
            case STAGE -> "criminal-stages";
            case ASSISTANCE_REQUEST -> "assistance-letters";
            case HANDOVER_OFFER -> "handovers";
            case HANDOVER_RETURN -> "handover-conclusion";
            case JURISDICTION_DISPUTE -> "jurisdiction-disputes";
            case JOINT_HANDLING -> "joint-handlings";
            case DOCUMENT -> "documents";
            case GOODS_STRIKE -> "goods/{lineId}/strike";
            case CRIMINAL_FACT -> "criminal-facts";
            case CONVICTION -> "convictions";
            case MEASURES -> "follow-up-measures";
            case MEASURE -> "measures";
            case MEASURE_APPROVAL -> "measures/{measureId}/approval";
            case MEASURE_DISPOSAL -> "measures/{measureId}/disposal";
            case EVIDENCE_CONTENT -> "evidence/{evidenceId}/content";
            case EVIDENCE_TIME_STAMP -> "evidence/{evidenceId}/time-stamp";
            case EVIDENCE_CUSTODY -> "evidence/{evidenceId}/custody";
            case EVIDENCE_DEPOSIT -> "evidence/{evidenceId}/deposits";
            case CAMPAIGN -> "campaigns";
            case EXPERT -> "experts";
            default -> LegalAct.super.path();
        };
    }

    @Override
    public boolean ofParty() {
        return OF_PARTIES.contains(this);
    }

    /** A file is put in its place; every other act is posted. */
    @Override
    public String method() {
        return this == EVIDENCE_CONTENT ? "PUT" : LegalAct.super.method();
    }

    /** The act that is posted to a path. */
    public static Optional<CaseAct> ofPath(String path) {
        return Arrays.stream(values()).filter(act -> act.path().equals(path)).findFirst();
    }
}
