package org.zhibao.cases.evidence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.zhibao.kit.aggregate.Ids;
import org.zhibao.kit.scope.CallerScopes;
import org.zhibao.kit.time.OfficeClock;

/** Who read which file. */
@ApplicationScoped
class Readings implements PanacheRepositoryBase<Reading, UUID> {

    private final CallerScopes scopes;
    private final OfficeClock clock;

    Readings(CallerScopes scopes, OfficeClock clock) {
        this.scopes = scopes;
        this.clock = clock;
    }

    /** Writes down that the caller reads a file. */
    void note(UUID evidenceId, Reading.Purpose purpose) {
        persist(new Reading(Ids.next(), evidenceId, scopes.current().name(), purpose, clock.now()));
    }

    /** Index evidence_reading_item. */
    List<ReadingView> of(UUID evidenceId) {
        return list("evidenceId = ?1 order by id", evidenceId).stream()
                .map(Reading::view)
                .toList();
    }
}
