package org.zhibao.cases.evidence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Chains of custody. */
@ApplicationScoped
class CustodyEntries implements PanacheRepositoryBase<CustodyEntry, UUID> {

    /** The chain of a piece of evidence, oldest first. Index evidence_custody_item. */
    List<CustodyView> of(UUID evidenceId) {
        return list("evidenceId = ?1 order by id", evidenceId).stream()
                .map(CustodyEntry::view)
                .toList();
    }
}
