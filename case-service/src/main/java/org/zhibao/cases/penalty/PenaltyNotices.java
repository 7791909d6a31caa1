package org.zhibao.cases.penalty;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The prior notices of penalty cases. */
@ApplicationScoped
class PenaltyNotices implements PanacheRepositoryBase<PenaltyNotice, UUID> {

    /** The notices of a case, oldest first. Index penalty_notice_case. */
    List<PenaltyNotice> of(UUID caseId) {
        return list("caseId = ?1 order by id", caseId);
    }

    /** The notice that counts: a later one takes the place of those before it. */
    Optional<PenaltyNotice> latest(UUID caseId) {
        return find("caseId = ?1 order by id desc", caseId).firstResultOptional();
    }
}
