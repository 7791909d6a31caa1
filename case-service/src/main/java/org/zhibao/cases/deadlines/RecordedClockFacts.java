package org.zhibao.cases.deadlines;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** What was granted or excluded in the cases that the caller's scope reaches. */
@ApplicationScoped
class RecordedClockFacts implements PanacheRepositoryBase<ClockFact, UUID> {

    /** Oldest first. Index clock_fact_case. */
    List<ClockFact> ofCase(UUID caseId) {
        return list("caseId = ?1 order by id", caseId);
    }
}
