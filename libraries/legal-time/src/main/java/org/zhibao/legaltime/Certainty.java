package org.zhibao.legaltime;

/** Whether a statement about a day can still change when a holiday notice is published. */
public enum Certainty {
    /** Every day that mattered lies in a year whose notice is loaded. */
    CERTAIN("确定", "certain"),
    /** At least one day that mattered lies in a year without a final notice; only weekends were known there. */
    PROVISIONAL("暂定", "provisional");

    private final String zh;
    private final String en;

    Certainty(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    public Wording label() {
        return new Wording(zh, en);
    }
}
