package org.zhibao.cases.penalty;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.zhibao.cases.sanction.SanctionKind;

/** What decisions impose, for other capabilities to read. */
@ApplicationScoped
public class ImposedSanctions {

    private final PenaltyRecords records;

    ImposedSanctions(PenaltyRecords records) {
        this.records = records;
    }

    /** The sanctions that the case's decision names; empty when it named none. */
    public Set<SanctionKind> of(UUID caseId) {
        var imposed = EnumSet.noneOf(SanctionKind.class);
        imposed.addAll(records.read(caseId).sanctions());
        return imposed;
    }
}
