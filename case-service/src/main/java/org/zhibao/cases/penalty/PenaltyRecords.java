package org.zhibao.cases.penalty;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** What the penalty procedure keeps of cases. */
@ApplicationScoped
class PenaltyRecords implements PanacheRepositoryBase<PenaltyRecord, UUID> {

    /** The record of a case; an empty one, not yet kept, when there is none. */
    PenaltyRecord read(UUID caseId) {
        return findByIdOptional(caseId).orElseGet(() -> new PenaltyRecord(caseId));
    }

    /** The record of a case, kept from now on. */
    PenaltyRecord open(UUID caseId) {
        return findByIdOptional(caseId).orElseGet(() -> {
            var opened = new PenaltyRecord(caseId);
            persist(opened);
            return opened;
        });
    }
}
