package org.zhibao.kit.http;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.function.Consumer;
import org.zhibao.kit.scope.CallerScopes;

/** Answers with tables that are written while they are read from the database. */
@ApplicationScoped
public class TableExports {

    /** Media type of a spreadsheet (ECMA-376). */
    public static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /** Media type of a JSON object a line. */
    public static final String NDJSON = "application/x-ndjson";

    private static final int LONGEST_SECONDS = (int) Duration.ofMinutes(30).toSeconds();

    private final CallerScopes scopes;
    private final ObjectMapper json;

    TableExports(CallerScopes scopes, ObjectMapper json) {
        this.scopes = scopes;
        this.json = json;
    }

    /**
     * The answer as CSV. It is written after the resource method has returned: the caller's scope is taken along, and a
     * transaction opened, without which the driver would read everything at once.
     *
     * @param rows writes the rows
     */
    public StreamingOutput csv(String[] columns, Consumer<RowWriter> rows) {
        return inScope(stream -> {
            var out = new OutputStreamWriter(stream, StandardCharsets.UTF_8);
            rows.accept(new CsvWriter(out, columns));
            out.flush();
        });
    }

    /** The answer as a spreadsheet of one sheet, written as {@link #csv} is. */
    public StreamingOutput xlsx(String sheet, String[] columns, Consumer<RowWriter> rows) {
        return inScope(stream -> {
            try (var writer = new XlsxWriter(stream, sheet, columns)) {
                rows.accept(writer);
            }
        });
    }

    /**
     * The answer as NDJSON, written as {@link #csv} is.
     *
     * @param rows gives the objects, one by one
     */
    public StreamingOutput ndjson(Consumer<Consumer<Object>> rows) {
        return inScope(stream -> {
            var writer = new NdjsonWriter(stream, json);
            rows.accept(writer::line);
            writer.flush();
        });
    }

    private StreamingOutput inScope(StreamingOutput writing) {
        var scope = scopes.current();
        return stream -> CallerScopes.runAs(
                scope,
                () -> QuarkusTransaction.requiringNew().timeout(LONGEST_SECONDS).run(() -> write(writing, stream)));
    }

    private static void write(StreamingOutput writing, OutputStream stream) {
        try {
            writing.write(stream);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
