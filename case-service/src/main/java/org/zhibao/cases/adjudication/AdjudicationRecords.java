package org.zhibao.cases.adjudication;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** What the adjudication procedure keeps of cases. */
@ApplicationScoped
class AdjudicationRecords implements PanacheRepositoryBase<AdjudicationRecord, UUID> {

    /** The record of a case; an empty one, not yet kept, when there is none. */
    AdjudicationRecord read(UUID caseId) {
        return findByIdOptional(caseId).orElseGet(() -> new AdjudicationRecord(caseId));
    }

    /** The record of a case, kept from now on. */
    AdjudicationRecord open(UUID caseId) {
        return findByIdOptional(caseId).orElseGet(() -> {
            var opened = new AdjudicationRecord(caseId);
            persist(opened);
            return opened;
        });
    }

    /** The cases in the caller's scope to which this one was joined; index adjudication_joint_other. */
    List<UUID> joinedTo(UUID caseId) {
        return getEntityManager()
                .createQuery(
                        "select r.caseId from AdjudicationRecord r where :joined member of r.jointCases", UUID.class)
                .setParameter("joined", caseId)
                .getResultList();
    }

    /** Handles two cases apart again, whichever of them was joined to the other; false when neither was. */
    boolean separate(UUID caseId, UUID otherCase) {
        var here = open(caseId).separate(otherCase);
        var there =
                findByIdOptional(otherCase).map(other -> other.separate(caseId)).orElse(false);
        return here || there;
    }
}
