package org.zhibao.cases.penalty;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.zhibao.cases.casefile.CaseKind;
import org.zhibao.cases.sanction.ApplicableLaw;
import org.zhibao.cases.sanction.SanctionLimit;
import org.zhibao.cases.sanction.SanctionLimits;
import org.zhibao.cases.sanction.Violation;

/** The limits of sanctions, by the table that the service carries. */
@ApplicationScoped
class Limits {

    private final SanctionLimits table = SanctionLimits.bundled();

    /** Which violations of a kind the table tells apart. */
    Set<String> variantsOf(CaseKind kind) {
        return table.rows().stream()
                .filter(row -> row.kind() == kind && !row.variant().isEmpty())
                .map(SanctionLimit::variant)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    ApplicableLaw applicable(Violation violation, LocalDate actUntil, LocalDate decidedOn) {
        return ApplicableLaw.choose(table, violation, actUntil, decidedOn);
    }
}
