package org.zhibao.cases.search;

/** By what cases are counted. */
public enum CaseGrouping {
    STATE("state"),
    KIND("kind"),
    CHANNEL("channel"),
    REGION("region"),
    OFFICER("officer");

    private final String column;

    CaseGrouping(String column) {
        this.column = column;
    }

    String column() {
        return column;
    }

    /** Reads the query parameter, in either case. */
    public static CaseGrouping fromString(String text) {
        return valueOf(text.toUpperCase(java.util.Locale.ROOT));
    }
}
