package org.zhibao.cases.publication;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** Publications as the office works on them. */
@ApplicationScoped
class PublicationDrafts implements PanacheRepositoryBase<PublicationDraft, UUID> {

    Optional<PublicationDraft> of(UUID caseId) {
        return find("caseId", caseId).firstResultOptional();
    }
}
