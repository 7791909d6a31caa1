package org.zhibao.cases.crossregion;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhibao.kit.problem.Problems;

/** All joint handlings that the caller's office takes part in. */
@ApplicationScoped
class JointHandlings implements PanacheRepositoryBase<JointHandling, UUID> {

    /** @throws org.zhibao.kit.problem.ProblemException 404 */
    JointHandling require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> Problems.notFound("联合办案/joint handling", id));
    }

    /** Those of a group, newest first. Index joint_handling_group. */
    List<JointHandling> of(@Nullable String group, @Nullable UUID after, int most) {
        var low = after == null ? new UUID(-1L, -1L) : after;
        var found = group == null
                ? find("id < ?1 order by id desc", low)
                : find("regionGroup = ?1 and id < ?2 order by id desc", group, low);
        return found.page(0, most).list();
    }
}
