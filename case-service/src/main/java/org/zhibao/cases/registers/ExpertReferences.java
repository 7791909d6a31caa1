package org.zhibao.cases.registers;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Whom cases consulted. */
@ApplicationScoped
class ExpertReferences implements PanacheRepositoryBase<ExpertReference, UUID> {

    List<ExpertView> of(UUID caseId) {
        return list("caseId = ?1 order by id", caseId).stream()
                .map(ExpertReference::view)
                .toList();
    }
}
