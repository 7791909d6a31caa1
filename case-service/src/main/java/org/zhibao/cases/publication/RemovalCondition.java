package org.zhibao.cases.publication;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhibao.cases.lawdata.DataFile;
import org.zhibao.cases.lawdata.InForce;
import org.zhibao.cases.publication.DecisionRule.Verification;
import org.zhibao.legaltime.data.CsvRow;

/**
 * A condition of an early removal.
 *
 * @param minimumMonths only where it is a time that must have passed
 */
record RemovalCondition(
        String code,
        String labelZh,
        String labelEn,
        @Nullable Integer minimumMonths,
        InForce inForce,
        String basis,
        Verification verification) {

    private static final int MOST_MONTHS = 120;

    static List<RemovalCondition> bundled() {
        return DataFile.read(
                "publication/early-removal.csv",
                List.of(
                        "condition",
                        "label_zh",
                        "label_en",
                        "minimum_months",
                        "effective_from",
                        "effective_to",
                        "basis",
                        "verification"),
                RemovalCondition::read);
    }

    private static RemovalCondition read(CsvRow row) {
        return new RemovalCondition(
                DataFile.text(row, "condition"),
                DataFile.text(row, "label_zh"),
                DataFile.text(row, "label_en"),
                row.text("minimum_months").isEmpty() ? null : row.number("minimum_months", 1, MOST_MONTHS),
                InForce.of(row),
                DataFile.text(row, "basis"),
                DataFile.constant(row, "verification", Verification.class, Verification.UNCONFIRMED));
    }
}
