package org.zhibao.legaltime.rule;

import java.time.LocalDate;
import java.util.List;

/** No version of the rule was in force on the date of the act; {@link #versions()} are those that exist. */
public final class RuleNotInForceException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String ruleId;
    private final transient LocalDate date;
    private final transient List<String> versions;

    RuleNotInForceException(String ruleId, LocalDate date, List<String> versions) {
        super("no version of " + ruleId + " is in force on " + date + "; known versions: " + versions);
        this.ruleId = ruleId;
        this.date = date;
        this.versions = List.copyOf(versions);
    }

    public String ruleId() {
        return ruleId;
    }

    public LocalDate date() {
        return date;
    }

    public List<String> versions() {
        return versions;
    }
}
