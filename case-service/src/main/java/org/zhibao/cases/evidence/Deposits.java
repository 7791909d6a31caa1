package org.zhibao.cases.evidence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Deposits of digests. */
@ApplicationScoped
class Deposits implements PanacheRepositoryBase<Deposit, UUID> {

    /** Index evidence_deposit_number. */
    List<DepositView> of(UUID evidenceId) {
        return list("evidenceId = ?1 order by id", evidenceId).stream()
                .map(Deposit::view)
                .toList();
    }
}
