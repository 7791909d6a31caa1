package org.zhibao.cases.bulk;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.zhibao.kit.problem.ProblemException;
import org.zhibao.kit.problem.Problems;
import org.zhibao.kit.time.OfficeClock;

/** Works off some lines of a batch in one transaction: their cases, the record of these, and the lines' results. */
@ApplicationScoped
class BatchChunks {

    private final CaseBatches batches;
    private final BatchLines lines;
    private final LineReader reader;
    private final LineRegistration registration;
    private final OfficeClock clock;
    private final ObjectMapper json;

    BatchChunks(
            CaseBatches batches,
            BatchLines lines,
            LineReader reader,
            LineRegistration registration,
            OfficeClock clock,
            ObjectMapper json) {
        this.batches = batches;
        this.lines = lines;
        this.reader = reader;
        this.registration = registration;
        this.clock = clock;
        this.json = json;
    }

    /**
     * Registers the next lines of a batch. Runs in the submitter's scope.
     *
     * @return whether more may follow; not when the batch is finished, or another worker has it
     */
    boolean next(UUID batch, int most) {
        return QuarkusTransaction.requiringNew()
                .call(() -> batches.take(batch)
                        .map(taken -> register(taken, lines.pending(batch, most), most))
                        .orElse(false));
    }

    /** Gives the next line of a batch up: it fails, and not for a reason that passes. */
    void refuseNext(UUID batch, ProblemException refusal) {
        QuarkusTransaction.requiringNew()
                .run(() -> batches.take(batch)
                        .ifPresent(taken -> lines.pending(batch, 1)
                                .forEach(line -> finish(taken, List.of(rejected(taken, line, refusal))))));
    }

    private boolean register(CaseBatch batch, List<BatchLines.Pending> waiting, int most) {
        var results = new ArrayList<LineResult>();
        var readable = new ArrayList<ReadLine>();
        for (var line : waiting) {
            try {
                readable.add(reader.read(line, batch.submitter()));
            } catch (JsonProcessingException | RuntimeException failure) {
                var refusal = Problems.refusalIn(failure).orElseThrow(() -> unexpected(failure));
                results.add(rejected(batch, line, refusal));
            }
        }
        results.addAll(registration.register(readable, batch.language()));
        finish(batch, results);
        if (waiting.size() < most) {
            batch.finish(clock.now());
        }
        return !batch.finished();
    }

    private void finish(CaseBatch batch, List<LineResult> results) {
        lines.store(batch.id(), results);
        batch.done(
                count(results, LineView.Status.CREATED),
                count(results, LineView.Status.REPEATED),
                count(results, LineView.Status.REJECTED));
    }

    private LineResult rejected(CaseBatch batch, BatchLines.Pending line, ProblemException refusal) {
        UnaryOperator<String> column = batch.isTable()
                ? pointer -> BatchColumn.named(pointer, tree(line.content()))
                : UnaryOperator.identity();
        return LineResult.rejected(line.line(), refusal, column, batch.language());
    }

    private JsonNode tree(String content) {
        try {
            return json.readTree(content);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("A line was JSON when it was taken in", impossible);
        }
    }

    private static int count(List<LineResult> results, LineView.Status status) {
        return (int) results.stream().filter(it -> it.status() == status).count();
    }

    private static RuntimeException unexpected(Exception failure) {
        return failure instanceof RuntimeException known ? known : new IllegalStateException(failure);
    }
}
