package org.zhibao.cases.publication;

import java.util.List;
import org.zhibao.cases.lawdata.DataFile;
import org.zhibao.cases.lawdata.InForce;
import org.zhibao.cases.procedure.Outcome;
import org.zhibao.cases.procedure.Procedure;
import org.zhibao.legaltime.data.CsvRow;

/** Whether decisions of a procedure with an outcome are published. */
record DecisionRule(
        Procedure procedure,
        Outcome outcome,
        boolean published,
        InForce inForce,
        String basis,
        Verification verification) {

    /** Whether the rule's text was read, or is kept from memory until somebody has. */
    enum Verification {
        TEXT_READ,
        UNCONFIRMED
    }

    static List<DecisionRule> bundled() {
        return DataFile.read(
                "publication/decisions.csv",
                List.of("procedure", "outcome", "published", "effective_from", "effective_to", "basis", "verification"),
                DecisionRule::read);
    }

    private static DecisionRule read(CsvRow row) {
        return new DecisionRule(
                DataFile.constant(row, "procedure", Procedure.class, Procedure.PENALTY),
                DataFile.constant(row, "outcome", Outcome.class, Outcome.PENALTY_IMPOSED),
                DataFile.isYes(row, "published"),
                InForce.of(row),
                DataFile.text(row, "basis"),
                DataFile.constant(row, "verification", Verification.class, Verification.UNCONFIRMED));
    }
}
