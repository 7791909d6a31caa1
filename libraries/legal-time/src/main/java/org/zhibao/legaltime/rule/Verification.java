package org.zhibao.legaltime.rule;

import org.zhibao.legaltime.Wording;

/** How far a rule was compared with the text of the law. Everything but {@link #TEXT_READ} is shown as unconfirmed. */
public enum Verification {
    TEXT_READ("已核对条文", "text of the article read"),
    UNCONFIRMED_MEMORY("凭记忆录入，待核对", "entered from memory, to be confirmed"),
    SUCCESSOR_UNCHECKED("已核对旧文，新办法待核对", "text read; whether a successor replaces it is to be confirmed"),
    OTHER_REGION("其他地区的实践，待核对", "practice of another region, to be confirmed"),
    CARRIED_BACK(
            "早于所核条文施行日，沿用其期限，待核对", "earlier than the text that was read; its period is carried back, to be confirmed");

    private final String zh;
    private final String en;

    Verification(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    public Wording label() {
        return new Wording(zh, en);
    }

    public boolean confirmed() {
        return this == TEXT_READ;
    }
}
