package org.zhibao.cases.proceeding;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The histories of cases. */
@ApplicationScoped
class CaseSteps implements PanacheRepositoryBase<CaseStep, UUID> {

    /** The history of a case, oldest act first. Index case_step_history. */
    List<CaseStep> of(UUID caseId) {
        return list("caseId = ?1 order by id", caseId);
    }
}
