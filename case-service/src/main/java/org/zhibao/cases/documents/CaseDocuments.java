package org.zhibao.cases.documents;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.zhibao.kit.problem.Problems;

/** Documents that were issued in cases. */
@ApplicationScoped
public class CaseDocuments implements PanacheRepositoryBase<CaseDocument, UUID> {

    /** Index case_document_case. */
    List<CaseDocument> of(UUID caseId) {
        return list("caseId = ?1 order by id", caseId);
    }

    /** @throws org.zhibao.kit.problem.ProblemException 404 */
    CaseDocument require(UUID caseId, UUID id) {
        return find("caseId = ?1 and id = ?2", caseId, id)
                .firstResultOptional()
                .orElseThrow(() -> Problems.notFound("文书/document", id));
    }

    /** The number of the latest document of a form that was issued in the case. */
    public Optional<String> numberOf(UUID caseId, DocumentForm form) {
        return find("caseId = ?1 and form = ?2 order by id desc", caseId, form)
                .firstResultOptional()
                .map(CaseDocument::number);
    }
}
