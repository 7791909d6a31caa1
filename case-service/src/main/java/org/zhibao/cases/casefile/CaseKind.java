package org.zhibao.cases.casefile;

import java.util.Set;
import org.zhibao.cases.procedure.CaseCircumstance;
import org.zhibao.cases.procedure.Procedure;
import org.zhibao.kit.vocabulary.Labelled;

/** Kinds of case that case-service owns or keeps a link to. The procedure follows from the kind. */
public enum CaseKind implements Labelled {
    TM_INFRINGEMENT(Procedure.PENALTY, "商标侵权假冒案件", "trademark infringement or counterfeiting"),
    PATENT_INFRINGEMENT(Procedure.ADJUDICATION, "专利侵权纠纷案件", "patent infringement dispute"),
    PATENT_ECOM(Procedure.ADJUDICATION, "电商转办专利侵权纠纷", "e-commerce patent dispute transferred by a centre"),
    PATENT_COUNTERFEIT(Procedure.PENALTY, "假冒专利案件", "passing off of patents"),
    AGENCY_PATENT(Procedure.PENALTY, "专利代理违法案件", "patent-agency violation"),
    AGENCY_TM(Procedure.PENALTY, "商标代理违法案件", "trademark-agency violation"),
    TM_BAD_FAITH(Procedure.PENALTY, "商标恶意注册案件", "bad-faith trademark filing"),
    OLYMPIC_SYMBOL(Procedure.PENALTY, "侵犯奥林匹克标志专有权案件", "Olympic-symbol infringement"),
    SPECIAL_SIGN(Procedure.PENALTY, "特殊标志侵权案件", "special-sign infringement"),
    GI_VIOLATION(Procedure.PENALTY, "地理标志违法案件", "geographical-indication violation"),
    COPYRIGHT_INFRINGEMENT(Procedure.PENALTY, "版权案件", "copyright infringement"),
    TRADE_SECRET(Procedure.PENALTY, "侵犯商业秘密案件", "trade-secret infringement"),
    CUSTOMS_IP(Procedure.CUSTOMS, "知识产权海关保护案件", "customs protection of intellectual property"),
    ABNORMAL_PATENT(Procedure.VERIFICATION, "非正常专利申请核查", "verification of abnormal patent applications"),
    RIGHTS_AID(Procedure.SERVICE_REQUEST, "维权援助、举报投诉", "rights-protection aid or complaint"),
    EXHIBITION(Procedure.SERVICE_REQUEST, "展会知识产权保护", "protection at an exhibition"),
    CRIM_POLICE(Procedure.CRIMINAL, "公安知识产权案件", "police case"),
    CRIM_ARREST(Procedure.CRIMINAL, "批捕案件", "arrest-approval case"),
    CRIM_PROSECUTION(Procedure.CRIMINAL, "审查起诉案件", "prosecution case"),
    CRIM_COURT(Procedure.CRIMINAL, "知识产权刑事案件", "criminal trial"),
    CIVIL_COURT(Procedure.COURT, "知识产权民事案件", "civil suit"),
    ADMIN_COURT(Procedure.COURT, "知识产权行政案件", "administrative suit"),
    PUBLIC_INTEREST(Procedure.COURT, "知识产权公益诉讼", "public-interest litigation");

    private final Procedure procedure;
    private final String chinese;
    private final String english;

    CaseKind(Procedure procedure, String chinese, String english) {
        this.procedure = procedure;
        this.chinese = chinese;
        this.english = english;
    }

    public Procedure procedure() {
        return procedure;
    }

    /** What holds in every case of the kind. */
    public Set<CaseCircumstance> circumstances() {
        return switch (this) {
            case COPYRIGHT_INFRINGEMENT -> Set.of(CaseCircumstance.COPYRIGHT);
            case ADMIN_COURT -> Set.of(CaseCircumstance.ADMINISTRATIVE_SUIT);
            default -> Set.of();
        };
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
