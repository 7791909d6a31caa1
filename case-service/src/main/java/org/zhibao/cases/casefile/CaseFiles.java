package org.zhibao.cases.casefile;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.zhibao.kit.problem.Problems;

/** All case files that the caller's scope reaches. */
@ApplicationScoped
public class CaseFiles implements PanacheRepositoryBase<CaseFile, UUID> {

    /** @throws org.zhibao.kit.problem.ProblemException 404 */
    public CaseFile require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> Problems.notFound("案件/case", id));
    }

    /** The case that a sender knows by this number. Index case_file_reference. */
    public Optional<CaseFile> findByReference(Channel channel, String reference) {
        return find("channel = ?1 and externalReference = ?2", channel, reference)
                .firstResultOptional();
    }
}
