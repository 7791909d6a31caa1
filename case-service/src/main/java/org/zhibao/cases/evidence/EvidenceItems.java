package org.zhibao.cases.evidence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.zhibao.kit.problem.Problems;

/** The pieces of evidence of cases that the caller's scope reaches. */
@ApplicationScoped
class EvidenceItems implements PanacheRepositoryBase<EvidenceItem, UUID> {

    /** A case's evidence, oldest first. Index evidence_item_case. */
    List<EvidenceItem> of(UUID caseId) {
        return list("caseId = ?1 order by id", caseId);
    }

    /** @throws org.zhibao.kit.problem.ProblemException 404 when the case has no such evidence */
    EvidenceItem require(UUID caseId, UUID id) {
        return find("id = ?1 and caseId = ?2", id, caseId)
                .firstResultOptional()
                .orElseThrow(() -> Problems.notFound("证据/evidence", id));
    }
}
