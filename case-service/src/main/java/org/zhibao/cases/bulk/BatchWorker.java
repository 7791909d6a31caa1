package org.zhibao.cases.bulk;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.zhibao.kit.problem.ProblemException;
import org.zhibao.kit.problem.Problems;
import org.zhibao.kit.scope.CallerScope;
import org.zhibao.kit.scope.CallerScopes;

/**
 * Works batches off in the background. What is done is done in the database, so a restart goes on where the last committed
 * chunk ended; any number of processes may work, each batch by one of them at a time.
 */
@ApplicationScoped
class BatchWorker {

    private static final Logger LOG = Logger.getLogger(BatchWorker.class);
    private static final int UNAVAILABLE = 503;

    private final CaseBatches batches;
    private final BatchChunks chunks;
    private final BulkSettings settings;
    private volatile boolean stopping;

    BatchWorker(CaseBatches batches, BatchChunks chunks, BulkSettings settings) {
        this.batches = batches;
        this.chunks = chunks;
        this.settings = settings;
    }

    void stop(@Observes ShutdownEvent event) {
        stopping = true;
    }

    @Scheduled(every = "{zhibao.bulk.poll}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void run() {
        try {
            waiting().forEach(this::workOff);
        } catch (RuntimeException failure) {
            var refusal = Problems.refusalIn(failure);
            if (refusal.isEmpty() || refusal.get().status() != UNAVAILABLE) {
                throw failure;
            }
            // The next look finds the same lines waiting.
            LOG.debugf("Batches wait: %s", failure.getMessage());
        }
    }

    /** A batch and whose it is. */
    private record Waiting(UUID batch, CallerScope submitter) {}

    private List<Waiting> waiting() {
        return CallerScopes.callAs(
                CallerScope.SYSTEM,
                () -> QuarkusTransaction.requiringNew()
                        .call(() -> batches.unfinished().stream()
                                .map(batch -> new Waiting(batch.id(), batch.submitter()))
                                .toList()));
    }

    private void workOff(Waiting waiting) {
        CallerScopes.runAs(waiting.submitter(), () -> {
            boolean more = true;
            while (more && !stopping) {
                more = chunk(waiting.batch());
            }
        });
    }

    private boolean chunk(UUID batch) {
        try {
            return chunks.next(batch, settings.chunk());
        } catch (RuntimeException failure) {
            requireLasting(failure);
            // One line spoils the transaction of all: each gets its own.
            return oneByOne(batch);
        }
    }

    private boolean oneByOne(UUID batch) {
        boolean more = true;
        for (int i = 0; i < settings.chunk() && more && !stopping; i++) {
            try {
                more = chunks.next(batch, 1);
            } catch (RuntimeException failure) {
                requireLasting(failure);
                chunks.refuseNext(batch, Problems.refusalIn(failure).orElseGet(() -> fault(failure)));
            }
        }
        return more;
    }

    /** Goes on only when trying again later would not help. */
    private static void requireLasting(RuntimeException failure) {
        var refusal = Problems.refusalIn(failure);
        if (refusal.isPresent() && refusal.get().status() == UNAVAILABLE) {
            throw failure;
        }
    }

    private static ProblemException fault(RuntimeException failure) {
        var incident = UUID.randomUUID();
        LOG.errorf(failure, "Incident %s", incident);
        return new ProblemException(500, "internal-error").with("incident", incident);
    }
}
