package org.zhibao.mediation.mediationfile;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.zhibao.kit.problem.Problems;
import org.zhibao.mediation.procedure.MediationKind;

/** All mediations that the caller's scope reaches. */
@ApplicationScoped
public class MediationFiles implements PanacheRepositoryBase<MediationFile, UUID> {

    /** @throws org.zhibao.kit.problem.ProblemException 404 */
    public MediationFile require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> Problems.notFound("调解/mediation", id));
    }

    /** The mediation that a sender knows by this number. Index mediation_file_reference. */
    public Optional<MediationFile> findByReference(MediationKind kind, String reference) {
        return find("kind = ?1 and externalReference = ?2", kind, reference).firstResultOptional();
    }
}
