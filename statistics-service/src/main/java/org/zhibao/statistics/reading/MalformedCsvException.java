package org.zhibao.statistics.reading;

/** A text is not a comma-separated table. */
public final class MalformedCsvException extends RuntimeException {

    private final int line;
    private final String rule;

    /** @param rule stable code of what is wrong, also the key of its text */
    MalformedCsvException(int line, String rule, String detail) {
        super("line " + line + ": " + rule + " " + detail);
        this.line = line;
        this.rule = rule;
    }

    public int line() {
        return line;
    }

    public String rule() {
        return rule;
    }
}
