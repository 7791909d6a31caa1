package org.zhibao.cases.publication;

import java.util.List;
import org.zhibao.cases.lawdata.DataFile;
import org.zhibao.cases.lawdata.InForce;
import org.zhibao.cases.sanction.SanctionKind;
import org.zhibao.legaltime.data.CsvRow;

/** How long a sanction keeps a decision on display, and whether the display may end before its time. */
record SanctionRule(SanctionKind sanction, Display display, boolean earlyRemoval, InForce inForce, String basis) {

    /** How long a display lasts. */
    enum Display {
        NONE,
        SHORT,
        BY_AMOUNT,
        LONG
    }

    static List<SanctionRule> bundled() {
        return DataFile.read(
                "publication/sanctions.csv",
                List.of(
                        "sanction",
                        "display",
                        "early_removal",
                        "effective_from",
                        "effective_to",
                        "basis",
                        "verification"),
                SanctionRule::read);
    }

    private static SanctionRule read(CsvRow row) {
        return new SanctionRule(
                DataFile.constant(row, "sanction", SanctionKind.class, SanctionKind.WARNING),
                DataFile.constant(row, "display", Display.class, Display.LONG),
                DataFile.isYes(row, "early_removal"),
                InForce.of(row),
                DataFile.text(row, "basis"));
    }
}
