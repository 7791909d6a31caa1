package org.zhibao.cases.court;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** What is kept of suits. */
@ApplicationScoped
class CourtRecords implements PanacheRepositoryBase<CourtRecord, UUID> {

    /** The record of a case, kept from now on. */
    CourtRecord open(UUID caseId) {
        return findByIdOptional(caseId).orElseGet(() -> {
            var opened = new CourtRecord(caseId);
            persist(opened);
            return opened;
        });
    }
}
