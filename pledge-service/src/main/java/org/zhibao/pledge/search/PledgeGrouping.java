package org.zhibao.pledge.search;

import java.util.Locale;

/** By what pledges are counted. */
public enum PledgeGrouping {
    STATE,
    RIGHT_KIND,
    REGION;

    String column() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Reads the query parameter, in either case. */
    public static PledgeGrouping fromString(String text) {
        return valueOf(text.toUpperCase(Locale.ROOT));
    }
}
