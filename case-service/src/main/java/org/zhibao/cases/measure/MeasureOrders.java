package org.zhibao.cases.measure;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.zhibao.kit.problem.Problems;

/** The orders of cases that the caller's scope reaches. */
@ApplicationScoped
class MeasureOrders implements PanacheRepositoryBase<MeasureOrder, UUID> {

    /** A case's orders, oldest first. Index measure_order_number. */
    List<MeasureOrder> of(UUID caseId) {
        return list("caseId = ?1 order by id", caseId);
    }

    /** @throws org.zhibao.kit.problem.ProblemException 404 when the case has no such order */
    MeasureOrder require(UUID caseId, UUID id) {
        return find("id = ?1 and caseId = ?2", id, caseId)
                .firstResultOptional()
                .orElseThrow(() -> Problems.notFound("措施/measure", id));
    }
}
