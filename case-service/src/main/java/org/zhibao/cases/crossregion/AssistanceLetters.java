package org.zhibao.cases.crossregion;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.zhibao.kit.problem.Problems;

/** All letters that the caller's office sent or received. */
@ApplicationScoped
class AssistanceLetters implements PanacheRepositoryBase<AssistanceLetter, UUID> {

    /** @throws org.zhibao.kit.problem.ProblemException 404 */
    AssistanceLetter require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> Problems.notFound("协查函/assistance letter", id));
    }
}
