package org.zhibao.identifiers.document;

/** Levels of the people's courts, as the length of a court's code tells them. */
public enum CourtLevel {
    SUPREME("最高人民法院"),
    HIGH("高级人民法院"),
    INTERMEDIATE("中级人民法院"),
    BASIC("人民法院");

    private final String zh;

    CourtLevel(String zh) {
        this.zh = zh;
    }

    public String zh() {
        return zh;
    }
}
