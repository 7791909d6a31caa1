package org.zhibao.mediation.search;

import java.util.Locale;

/** By what mediations are counted. */
public enum MediationGrouping {
    STATE,
    KIND,
    OUTCOME,
    REGION;

    String column() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Reads the query parameter, in either case. */
    public static MediationGrouping fromString(String text) {
        return valueOf(text.toUpperCase(Locale.ROOT));
    }
}
