package org.zhibao.identifiers.document;

/**
 * Kinds of document an office numbers, with the characters that name the kind in the number. The characters follow
 * common practice and are unconfirmed; an office with its own uses {@link NumberPattern} directly.
 */
public enum DocumentKind {
    PENALTY_DECISION("市监处罚", "行政处罚决定书", "penalty decision"),
    ADJUDICATION("知法裁字", "行政裁决书", "administrative adjudication"),
    CASE_FILE("知案字", "案件", "case file"),
    MEDIATION("知调字", "调解协议书", "mediation agreement"),
    PLEDGE_REGISTRATION("知质登字", "质押登记通知书", "pledge registration notice"),
    TRANSFER("知移字", "案件移送书", "case transfer letter"),
    GOVERNMENT("政字", "政府文件", "government document");

    private final String mark;
    private final String zh;
    private final String en;

    DocumentKind(String mark, String zh, String en) {
        this.mark = mark;
        this.zh = zh;
        this.en = en;
    }

    public String mark() {
        return mark;
    }

    public String zh() {
        return zh;
    }

    public String en() {
        return en;
    }
}
