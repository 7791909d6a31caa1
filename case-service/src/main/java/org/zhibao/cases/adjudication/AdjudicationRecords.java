package org.zhibao.cases.adjudication;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** What the adjudication procedure keeps of cases. */
@ApplicationScoped
class AdjudicationRecords implements PanacheRepositoryBase<AdjudicationRecord, UUID> {

    /** The record of a case; an empty one, not yet kept, when there is none. */
    AdjudicationRecord read(UUID caseId) {
        return findByIdOptional(caseId).orElseGet(() -> new AdjudicationRecord(caseId));
    }

    /** The record of a case, kept from now on. */
    AdjudicationRecord open(UUID caseId) {
        return findByIdOptional(caseId).orElseGet(() -> {
            var opened = new AdjudicationRecord(caseId);
            persist(opened);
            return opened;
        });
    }
}
