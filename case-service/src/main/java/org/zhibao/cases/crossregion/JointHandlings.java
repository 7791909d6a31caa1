package org.zhibao.cases.crossregion;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.zhibao.kit.problem.Problems;

/** All joint handlings that the caller's office takes part in. */
@ApplicationScoped
class JointHandlings implements PanacheRepositoryBase<JointHandling, UUID> {

    /** @throws org.zhibao.kit.problem.ProblemException 404 */
    JointHandling require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> Problems.notFound("联合办案/joint handling", id));
    }
}
