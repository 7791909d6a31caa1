package org.zhibao.cases.penalty;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The payments on penalties. */
@ApplicationScoped
class Payments implements PanacheRepositoryBase<Payment, UUID> {

    /** The payments of a case, oldest first. Index penalty_payment_case. */
    List<Payment> of(UUID caseId) {
        return list("caseId = ?1 order by id", caseId);
    }
}
