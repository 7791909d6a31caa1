package org.zhibao.kit.http;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.function.Consumer;
import org.zhibao.kit.scope.CallerScopes;

/** Answers with CSV that is written while it is read from the database. */
@ApplicationScoped
public class CsvExports {

    private static final int LONGEST_SECONDS = (int) Duration.ofMinutes(30).toSeconds();

    private final CallerScopes scopes;

    CsvExports(CallerScopes scopes) {
        this.scopes = scopes;
    }

    /**
     * The answer. It is written after the resource method has returned: the caller's scope is taken along, and a transaction
     * opened, without which the driver would read everything at once.
     *
     * @param rows writes the rows
     */
    public StreamingOutput of(String[] columns, Consumer<CsvWriter> rows) {
        var scope = scopes.current();
        return stream -> CallerScopes.runAs(
                scope,
                () -> QuarkusTransaction.requiringNew().timeout(LONGEST_SECONDS).run(() -> {
                    var out = new OutputStreamWriter(stream, StandardCharsets.UTF_8);
                    rows.accept(new CsvWriter(out, columns));
                    flush(out);
                }));
    }

    private static void flush(OutputStreamWriter out) {
        try {
            out.flush();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
