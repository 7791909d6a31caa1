package org.zhibao.cases.adjudication;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The requests for recusal in adjudications. */
@ApplicationScoped
class Recusals implements PanacheRepositoryBase<Recusal, UUID> {

    /** The requests of a case, oldest first. Index adjudication_recusal_case. */
    List<Recusal> of(UUID caseId) {
        return list("caseId = ?1 order by id", caseId);
    }

    /** The request about somebody that nobody has decided. */
    Optional<Recusal> open(UUID caseId, String member) {
        return find("caseId = ?1 and member = ?2 and granted is null order by id", caseId, member)
                .firstResultOptional();
    }

    boolean anyOpen(UUID caseId) {
        return count("caseId = ?1 and granted is null", caseId) > 0;
    }
}
