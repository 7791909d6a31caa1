package org.zhibao.cases.crossregion;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.zhibao.kit.problem.Problems;

/** All offers that the caller's office made or received. */
@ApplicationScoped
class CaseHandovers implements PanacheRepositoryBase<CaseHandover, UUID> {

    /** @throws org.zhibao.kit.problem.ProblemException 404 */
    CaseHandover require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> Problems.notFound("移送/handover", id));
    }
}
