package org.zhibao.cases.bulk;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Timeouts;
import org.hibernate.jpa.SpecHints;
import org.zhibao.kit.problem.Problems;

/** All batches that the caller's scope reaches. */
@ApplicationScoped
class CaseBatches implements PanacheRepositoryBase<CaseBatch, UUID> {

    /** @throws org.zhibao.kit.problem.ProblemException 404 */
    CaseBatch require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> Problems.notFound("批次/batch", id));
    }

    /**
     * The batch for this transaction alone, when the worker has let go of it.
     *
     * @throws org.zhibao.kit.problem.ProblemException 404
     */
    CaseBatch requireAlone(UUID id) {
        return find("id", id)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional()
                .orElseThrow(() -> Problems.notFound("批次/batch", id));
    }

    /** Batches with lines that wait, oldest first. Index case_batch_unfinished. */
    List<CaseBatch> unfinished() {
        return list("finishedAt is null order by id");
    }

    /** The batch for this transaction alone; empty when another worker has it, or nothing is left of it. */
    Optional<CaseBatch> take(UUID id) {
        return find("id = ?1 and finishedAt is null", id)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .withHint(SpecHints.HINT_SPEC_LOCK_TIMEOUT, Timeouts.SKIP_LOCKED_MILLI)
                .firstResultOptional();
    }
}
