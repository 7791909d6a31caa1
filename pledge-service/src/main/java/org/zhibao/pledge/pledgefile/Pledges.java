package org.zhibao.pledge.pledgefile;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.zhibao.kit.problem.Problems;

/** All pledges that the caller's scope reaches. */
@ApplicationScoped
public class Pledges implements PanacheRepositoryBase<Pledge, UUID> {

    /** @throws org.zhibao.kit.problem.ProblemException 404 */
    public Pledge require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> Problems.notFound("质押/pledge", id));
    }

    /** The pledge that a pledgee knows by this number. Index pledge_reference. */
    public Optional<Pledge> findByReference(String pledgee, String reference) {
        return find("pledgee.identifier = ?1 and externalReference = ?2", pledgee, reference)
                .firstResultOptional();
    }

    /** The pledge under a number of the registry. Index pledge_registration_number. */
    public Optional<Pledge> findByRegistrationNumber(String registrationNumber) {
        return find("registrationNumber", registrationNumber).firstResultOptional();
    }
}
