package org.zhibao.cases.crossregion;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.zhibao.kit.problem.Problems;

/** All disputes that the caller's office is part of, or stands above. */
@ApplicationScoped
class JurisdictionDisputes implements PanacheRepositoryBase<JurisdictionDispute, UUID> {

    /** @throws org.zhibao.kit.problem.ProblemException 404 */
    JurisdictionDispute require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> Problems.notFound("管辖争议/jurisdiction dispute", id));
    }
}
