package org.zhibao.legaltime.rule;

import org.zhibao.legaltime.Wording;

/** Why days do not count in a period; a rule lists the reasons it knows. */
public enum ExclusionReason {
    SUSPENSION("中止", "suspension"),
    HEARING("听证", "hearing"),
    ANNOUNCEMENT("公告", "public announcement"),
    TESTING("检测", "testing"),
    INSPECTION("检验", "inspection"),
    QUARANTINE("检疫", "quarantine"),
    APPRAISAL("鉴定", "appraisal"),
    RIGHT_HOLDER_IDENTIFICATION("权利人辨认或者鉴别", "identification by the right holder"),
    OVERCHARGE_REFUND("责令退还多收价款", "ordered refund of overcharges"),
    CORRECTION("补正", "correction of papers"),
    JURISDICTION_OBJECTION("管辖异议", "objection to jurisdiction"),
    EVIDENCE_EXTENSION("当事人申请的延长举证期限", "extension for evidence on a party’s request"),
    SETTLEMENT("和解", "settlement talks"),
    SUPPLEMENTARY_INVESTIGATION("补充侦查", "supplementary investigation"),
    PRE_SUIT_MEDIATION("诉前调解", "pre-suit mediation");

    private final String zh;
    private final String en;

    ExclusionReason(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    public Wording label() {
        return new Wording(zh, en);
    }
}
