package org.zhibao.cases.registers;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.zhibao.kit.problem.Problems;

/** The enterprises on the lists of protection. */
@ApplicationScoped
class ProtectedEnterprises implements PanacheRepositoryBase<ProtectedEnterprise, UUID> {

    /** @throws org.zhibao.kit.problem.ProblemException 404 */
    ProtectedEnterprise require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> Problems.notFound("重点企业/protected enterprise", id));
    }

    /** Entries that have not ended. Index protected_enterprise_identifier. */
    List<ProtectedEnterprise> standing(Collection<String> identifiers) {
        return identifiers.isEmpty() ? List.of() : list("identifier in ?1 and delistedOn is null", identifiers);
    }
}
