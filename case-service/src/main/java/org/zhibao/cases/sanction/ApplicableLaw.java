package org.zhibao.cases.sanction;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zhibao.legaltime.Wording;

/**
 * Which law a violation is measured by (从旧兼从轻, 行政处罚法 art. 37): the law of the day of the act; but when the law was
 * changed before the decision and the new one is more lenient, the new one. An act that went on is measured by the law of
 * its last day.
 *
 * @param applied what the law allows that applies; {@code null} when none of that day is on record
 * @param compared what the other law allows, when the law was changed between act and decision
 * @param lenientNew the new law applies because it is more lenient
 * @param reasons the reasoning, step by step
 */
public record ApplicableLaw(
        @Nullable SanctionRange applied, @Nullable SanctionRange compared, boolean lenientNew, List<Wording> reasons) {

    public ApplicableLaw {
        reasons = List.copyOf(reasons);
    }

    /**
     * Chooses.
     *
     * @param actUntil last day of the act
     * @param decidedOn day of the decision
     */
    public static ApplicableLaw choose(
            SanctionLimits limits, Violation violation, LocalDate actUntil, LocalDate decidedOn) {
        var ofTheAct = limits.rangeOn(actUntil, violation);
        var ofTheDecision = limits.rangeOn(decidedOn, violation);
        var reasons = new ArrayList<Wording>();
        if (ofTheAct.isEmpty()) {
            reasons.add(new Wording(
                    "违法行为终了之日 " + actUntil + " 的处罚限额未收录，须由承办人核对法律",
                    "no limit in force on " + actUntil
                            + ", the last day of the act, is on record: the officer checks the law"));
            return new ApplicableLaw(null, null, false, reasons);
        }
        var old = ofTheAct.get();
        reasons.add(
                applies("违法行为终了之日 " + actUntil + " 施行", "in force on " + actUntil + ", the last day of the act", old));
        if (sameLaw(old, ofTheDecision)) {
            return new ApplicableLaw(old, null, false, reasons);
        }
        var fresh = ofTheDecision.orElseThrow();
        reasons.add(applies(
                "作出决定之日 " + decidedOn + " 施行", "in force on " + decidedOn + ", the day of the decision", fresh));
        boolean lighter = fresh.lighterThan(old);
        reasons.add(
                lighter
                        ? new Wording(
                                "新规定处罚较轻，适用新规定（行政处罚法第37条）", "the new law is more lenient and applies (行政处罚法 art. 37)")
                        : new Wording(
                                "新规定处罚并不较轻，适用违法行为发生时的规定（行政处罚法第37条）",
                                "the new law is not more lenient: the law of the day of the act applies (行政处罚法 art. 37)"));
        return lighter ? new ApplicableLaw(fresh, old, true, reasons) : new ApplicableLaw(old, fresh, false, reasons);
    }

    // A law that is gone without a successor on record leaves the comparison to the officer; until then the old one
    // binds.
    private static boolean sameLaw(SanctionRange old, Optional<SanctionRange> later) {
        return later.isEmpty() || later.get().rows().equals(old.rows());
    }

    private static Wording applies(String when, String whenEnglish, SanctionRange range) {
        var row = range.governing();
        return new Wording(
                when + "：" + row.law() + row.article() + "，罚款 " + range.least() + " 元至 " + range.most() + " 元",
                whenEnglish + ": " + row.law() + row.article() + ", fine from " + range.least() + " to " + range.most()
                        + " yuan");
    }
}
