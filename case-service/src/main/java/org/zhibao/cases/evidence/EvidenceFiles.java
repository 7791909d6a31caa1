package org.zhibao.cases.evidence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.zhibao.kit.problem.Problems;

/** The files of evidence. */
@ApplicationScoped
class EvidenceFiles implements PanacheRepositoryBase<EvidenceFile, UUID> {

    /** The files of a case's evidence by the id of the piece. Index evidence_item_case. */
    Map<UUID, EvidenceFile> ofCase(UUID caseId) {
        return find("evidenceId in (select i.id from EvidenceItem i where i.caseId = ?1)", caseId).stream()
                .collect(Collectors.toMap(EvidenceFile::evidenceId, Function.identity()));
    }

    /** @throws org.zhibao.kit.problem.ProblemException 404 while the piece has no file */
    EvidenceFile require(UUID evidenceId) {
        return findByIdOptional(evidenceId).orElseThrow(() -> Problems.notFound("证据文件/evidence file", evidenceId));
    }
}
