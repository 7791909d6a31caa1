package org.zhibao.kit.http;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.function.Consumer;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.zhibao.kit.scope.CallerScopes;
import org.zhibao.kit.time.OfficeClock;

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
    private final OfficeClock clock;

    TableExports(CallerScopes scopes, ObjectMapper json, OfficeClock clock) {
        this.scopes = scopes;
        this.json = json;
        this.clock = clock;
    }

    /**
     * The answer as CSV. It is written after the resource method has returned: the caller's scope is taken along, and a
     * transaction opened, without which the driver would read everything at once.
     *
     * @param what the table shows, for the name of the file, to which the day is added
     * @param rows writes the rows
     */
    public RestResponse<StreamingOutput> csv(String what, String[] columns, Consumer<RowWriter> rows) {
        return saved(what + "-" + clock.today() + ".csv", inScope(stream -> {
            var out = new OutputStreamWriter(stream, StandardCharsets.UTF_8);
            rows.accept(new CsvWriter(out, columns));
            out.flush();
        }));
    }

    /** The answer as a spreadsheet of one sheet, which is named like the file, written as {@link #csv} is. */
    public RestResponse<StreamingOutput> xlsx(String what, String[] columns, Consumer<RowWriter> rows) {
        return saved(what + "-" + clock.today() + ".xlsx", inScope(stream -> {
            try (var writer = new XlsxWriter(stream, what, columns)) {
                rows.accept(writer);
            }
        }));
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

    private static RestResponse<StreamingOutput> saved(String file, StreamingOutput content) {
        return ResponseBuilder.ok(content)
                .header(HttpHeaders.CONTENT_DISPOSITION, Attachments.named(file))
                .build();
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
