package org.zhibao.mediation.caselink;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.zhibao.events.cases.CaseReference;

/** What became of cases, within the caller's scope. */
@ApplicationScoped
public class LinkedCases implements PanacheRepositoryBase<LinkedCase, UUID> {

    public Optional<CaseStatus> statusOf(UUID caseId) {
        return findByIdOptional(caseId).map(LinkedCase::status);
    }

    /** Identity of the dispute that a case is about; empty for a case that nobody told of yet. */
    public Optional<UUID> matterOf(UUID caseId) {
        return findByIdOptional(caseId).map(LinkedCase::matterId);
    }

    /**
     * Remembers what was told of a case.
     *
     * @param reference with the case's own region, which decides who may see it
     * @param sequence number of the event within the case
     */
    void tell(CaseReference reference, CaseStatus status, int sequence) {
        findByIdOptional(reference.caseId())
                .ifPresentOrElse(
                        known -> known.follow(reference, status, sequence),
                        () -> persist(new LinkedCase(reference, status, sequence)));
    }
}
