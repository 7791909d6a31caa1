package org.zhibao.cases.publication;

import java.util.List;
import org.zhibao.cases.lawdata.DataFile;
import org.zhibao.cases.lawdata.InForce;
import org.zhibao.identifiers.money.Money;
import org.zhibao.legaltime.data.CsvRow;

/**
 * Below which a fine is light, so that the decision stays on display for the short period.
 *
 * @param person for natural persons, or for organisations
 */
record LowFine(boolean person, Money below, InForce inForce) {

    static List<LowFine> bundled() {
        return DataFile.read(
                "publication/low-fines.csv",
                List.of("region", "party", "below_yuan", "effective_from", "effective_to", "basis", "verification"),
                LowFine::read);
    }

    private static LowFine read(CsvRow row) {
        var below = row.number("below_yuan", 0, Integer.MAX_VALUE);
        return new LowFine(
                row.text("party").equals("PERSON"), Money.ofYuan(below == null ? 0 : below), InForce.of(row));
    }
}
