package org.zhibao.cases.criminal;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Convictions put on record in cases. */
@ApplicationScoped
class Convictions implements PanacheRepositoryBase<Conviction, UUID> {

    /** Oldest first. */
    List<EarlierConviction> of(UUID caseId) {
        return list("caseId = ?1 order by id", caseId).stream()
                .map(Conviction::view)
                .toList();
    }

    boolean has(UUID caseId, String identifier, String documentNumber) {
        return count("caseId = ?1 and partyIdentifier = ?2 and documentNumber = ?3", caseId, identifier, documentNumber)
                > 0;
    }
}
