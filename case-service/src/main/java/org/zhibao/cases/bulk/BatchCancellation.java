package org.zhibao.cases.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;
import org.zhibao.kit.problem.ProblemException;
import org.zhibao.kit.problem.ProblemTexts;
import org.zhibao.kit.scope.CallerScopes;
import org.zhibao.kit.time.OfficeClock;

/** Calls off what is left of a batch. The worker holds a batch while it registers a chunk, so no line is half done. */
@ApplicationScoped
class BatchCancellation {

    private static final String CODE = "batch-cancelled";

    private final CaseBatches batches;
    private final BatchLines lines;
    private final CallerScopes scopes;
    private final OfficeClock clock;

    BatchCancellation(CaseBatches batches, BatchLines lines, CallerScopes scopes, OfficeClock clock) {
        this.batches = batches;
        this.lines = lines;
        this.scopes = scopes;
        this.clock = clock;
    }

    /** @throws ProblemException 404, or 409 when nothing is left to call off */
    @Transactional(Transactional.TxType.MANDATORY)
    CaseBatch cancel(UUID id) {
        var batch = batches.requireAlone(id);
        if (batch.finished()) {
            throw new ProblemException(409, "batch-finished");
        }
        var message = ProblemTexts.text(CODE, batch.language(), Map.of());
        batch.cancel(lines.cancel(id, CODE, message), scopes.current().name(), clock.now());
        return batch;
    }
}
