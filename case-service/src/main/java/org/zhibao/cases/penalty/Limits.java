package org.zhibao.cases.penalty;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.zhibao.cases.casefile.CaseKind;
import org.zhibao.cases.sanction.ApplicableLaw;
import org.zhibao.cases.sanction.DecidingOffice;
import org.zhibao.cases.sanction.DecidingOffices;
import org.zhibao.cases.sanction.SanctionKind;
import org.zhibao.cases.sanction.SanctionLimit;
import org.zhibao.cases.sanction.SanctionLimits;
import org.zhibao.cases.sanction.Violation;
import org.zhibao.identifiers.region.RegionCode;

/** The limits of sanctions and who may impose them, by the tables that the service carries. */
@ApplicationScoped
class Limits {

    private final SanctionLimits table = SanctionLimits.bundled();
    private final DecidingOffices offices = DecidingOffices.bundled();

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

    /** The row of law that keeps the office of a place from imposing a sanction; empty when it may. */
    Optional<DecidingOffice> keepingFrom(CaseKind kind, SanctionKind sanction, String region, LocalDate on) {
        return offices.refusing(kind, sanction, RegionCode.parse(region), on);
    }
}
