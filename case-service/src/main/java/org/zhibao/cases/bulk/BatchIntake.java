package org.zhibao.cases.bulk;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.zhibao.kit.aggregate.Ids;
import org.zhibao.kit.problem.ProblemException;
import org.zhibao.kit.scope.CallerScopes;
import org.zhibao.kit.time.OfficeClock;

/** Takes a file in: every line becomes a row that waits, or the file is refused as a whole. */
@ApplicationScoped
class BatchIntake {

    private static final int ROWS_AT_ONCE = 500;

    private final CaseBatches batches;
    private final BatchLines lines;
    private final BulkSettings settings;
    private final CallerScopes scopes;
    private final OfficeClock clock;
    private final ObjectMapper json;

    BatchIntake(
            CaseBatches batches,
            BatchLines lines,
            BulkSettings settings,
            CallerScopes scopes,
            OfficeClock clock,
            ObjectMapper json) {
        this.batches = batches;
        this.lines = lines;
        this.settings = settings;
        this.scopes = scopes;
        this.clock = clock;
        this.json = json;
    }

    /**
     * Takes a file in. The file is read as a stream, so the heap does not grow with it.
     *
     * @throws ProblemException 422 naming what is wrong with the file as a whole
     */
    CaseBatch take(BatchFile file, Locale language) {
        try {
            var charset = charsetOf(file);
            var batch = new CaseBatch(
                    Ids.next(), file, charset == null ? null : charset.name(), scopes.current(), language, clock.now());
            batches.persistAndFlush(batch);
            var sink = new Rows(batch.id(), language);
            read(file, charset, sink);
            sink.end();
            batch.read(sink.count, sink.refused);
            if (sink.count == sink.refused) {
                batch.finish(clock.now());
            }
            return batch;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static @Nullable Charset charsetOf(BatchFile file) throws IOException {
        return switch (file.format()) {
            case NDJSON -> TextEncoding.ofJson(file.path());
            case CSV -> TextEncoding.ofTable(file.path(), file.charset());
            case XLSX -> null;
        };
    }

    private void read(BatchFile file, @Nullable Charset charset, LineSink sink) throws IOException {
        if (charset == null) {
            XlsxFile.read(file, settings.maxUnpacked().asLongValue(), sink);
        } else if (file.format() == BatchFormat.CSV) {
            CsvFile.read(file, charset, settings.maxLineLength(), sink);
        } else {
            NdjsonFile.read(file, charset, settings.maxLineLength(), json, sink);
        }
    }

    /** Writes lines to the database some hundred at a time. */
    private final class Rows implements LineSink {

        private final UUID batch;
        private final Locale language;
        private final List<BatchLines.Taken> waiting = new ArrayList<>();
        private int count;
        private int refused;

        Rows(UUID batch, Locale language) {
            this.batch = batch;
            this.language = language;
        }

        @Override
        public void line(int number, JsonNode request) {
            add(new BatchLines.Taken(number, request.toString(), null));
        }

        @Override
        public void unreadable(int number, ProblemException refusal) {
            refused++;
            add(new BatchLines.Taken(
                    number, null, LineResult.rejected(number, refusal, UnaryOperator.identity(), language)));
        }

        private void add(BatchLines.Taken line) {
            count++;
            if (count > settings.maxLines()) {
                throw new ProblemException(422, "file-refused")
                        .at("", "lines-too-many", Map.of("max", settings.maxLines()));
            }
            waiting.add(line);
            if (waiting.size() == ROWS_AT_ONCE) {
                flush();
            }
        }

        private void flush() {
            lines.add(batch, waiting);
            waiting.clear();
        }

        void end() {
            if (count == 0) {
                throw new ProblemException(422, "file-refused").at("", "lines-none");
            }
            flush();
        }
    }
}
