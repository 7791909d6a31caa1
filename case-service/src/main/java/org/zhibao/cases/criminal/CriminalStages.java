package org.zhibao.cases.criminal;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The stages that criminal matters reached. */
@ApplicationScoped
class CriminalStages implements PanacheRepositoryBase<CriminalStageRecord, UUID> {

    /** The stages of a matter, in the order in which they were recorded. Index criminal_stage_case. */
    List<CriminalStageRecord> of(UUID caseId) {
        return list("caseId = ?1 order by id", caseId);
    }

    /** How often a matter reached a stage. Index criminal_stage_case. */
    long countOf(UUID caseId, CriminalStage stage) {
        return count("caseId = ?1 and stage = ?2", caseId, stage);
    }
}
