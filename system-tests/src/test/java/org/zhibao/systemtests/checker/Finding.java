package org.zhibao.systemtests.checker;

/** A promise that was broken, and where. */
public record Finding(Rule rule, String detail) {
    @Override
    public String toString() {
        return rule + ": " + detail;
    }
}
