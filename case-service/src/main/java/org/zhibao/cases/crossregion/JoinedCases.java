package org.zhibao.cases.crossregion;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The cases of joint handlings that the caller's office takes part in. */
@ApplicationScoped
class JoinedCases implements PanacheRepositoryBase<JoinedCase, JoinedCase.Key> {

    /** Those of one, oldest first. */
    List<JointHandlingView.JoinedView> of(UUID jointId) {
        return list("jointId = ?1 order by joinedOn, caseId", jointId).stream()
                .map(JoinedCase::view)
                .toList();
    }
}
