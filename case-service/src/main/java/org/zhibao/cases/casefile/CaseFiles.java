package org.zhibao.cases.casefile;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.zhibao.kit.problem.Problems;
import org.zhibao.kit.sql.ColumnArrays;

/** All case files that the caller's scope reaches. */
@ApplicationScoped
public class CaseFiles implements PanacheRepositoryBase<CaseFile, UUID> {

    // Index case_file_reference.
    private static final String BY_REFERENCES = "select f.channel, f.external_reference, f.id, f.number"
            + " from unnest(?, ?) as wanted (channel, reference)"
            + " join case_file f on f.channel = wanted.channel and f.external_reference = wanted.reference";

    /** A case that there is, by id and number. */
    public record Known(UUID id, String number) {}

    /** @throws org.zhibao.kit.problem.ProblemException 404 */
    public CaseFile require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> Problems.notFound("案件/case", id));
    }

    /** The cases that senders know by these numbers; those outside of the caller's scope are not found. */
    public Map<Received.Reference, Known> findByReferences(List<Received.Reference> references) {
        if (references.isEmpty()) {
            return Map.of();
        }
        return getEntityManager().unwrap(Session.class).doReturningWork(connection -> {
            try (var select = connection.prepareStatement(BY_REFERENCES)) {
                ColumnArrays.of(select, references)
                        .column("text", it -> it.channel().name())
                        .column("text", Received.Reference::number);
                var found = new HashMap<Received.Reference, Known>();
                try (var rows = select.executeQuery()) {
                    while (rows.next()) {
                        found.put(
                                new Received.Reference(Channel.valueOf(rows.getString(1)), rows.getString(2)),
                                new Known(rows.getObject(3, UUID.class), rows.getString(4)));
                    }
                }
                return found;
            }
        });
    }

    /** The case that a sender knows by this number. Index case_file_reference. */
    public Optional<CaseFile> findByReference(Channel channel, String reference) {
        return find("channel = ?1 and externalReference = ?2", channel, reference)
                .firstResultOptional();
    }
}
