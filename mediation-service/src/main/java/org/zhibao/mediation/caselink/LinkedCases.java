package org.zhibao.mediation.caselink;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** What became of cases, within the caller's scope. */
@ApplicationScoped
public class LinkedCases implements PanacheRepositoryBase<LinkedCase, UUID> {

    public Optional<CaseStatus> statusOf(UUID caseId) {
        return findByIdOptional(caseId).map(LinkedCase::status);
    }

    /**
     * Remembers what was told of a case.
     *
     * @param region the case's own, which decides who may see it
     * @param sequence number of the event within the case
     */
    void tell(UUID caseId, String region, CaseStatus status, int sequence) {
        findByIdOptional(caseId)
                .ifPresentOrElse(
                        known -> known.follow(status, sequence),
                        () -> persist(new LinkedCase(caseId, region, status, sequence)));
    }
}
