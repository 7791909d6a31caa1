package org.zhibao.systemtests.checker;

import java.util.ArrayList;
import java.util.List;

/** Holds the suite's promises against the evidence. An empty list is the proof; each rule's own test shows it can fail. */
public final class Checker {

    private Checker() {}

    public static List<Finding> check(Evidence evidence) {
        var findings = new ArrayList<Finding>();
        findings.addAll(new EffectCheck(evidence).findings());
        findings.addAll(new EventCheck(evidence).findings());
        findings.addAll(new LedgerCheck(evidence).findings());
        for (var figure : evidence.figures()) {
            if (!figure.suite().equals(figure.recount())) {
                findings.add(new Finding(
                        Rule.FIGURE_EQUALS_RECOUNT,
                        "%s is %s, the source rows come to %s"
                                .formatted(figure.code(), figure.suite(), figure.recount())));
            }
        }
        return findings;
    }
}
