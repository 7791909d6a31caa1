package org.zhibao.kit.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import org.jboss.resteasy.reactive.RestResponse;
import org.zhibao.kit.problem.Problems;
import org.zhibao.kit.scope.CallerScopes;

/**
 * The ledger as NDJSON, for {@link VerifyLedger}: an entry a line ({@code aggregateId}, {@code sequence}, {@code
 * algorithm}, {@code previousHash}, {@code hash}, {@code content}; {@code withheld} in the place of the content that the
 * caller may not read), after it what opens its commitments to whoever may read that, and after each chain a line with {@code aggregateId},
 * {@code entries} and {@code head}.
 */
@ApplicationScoped
public class LedgerExport {

    public static final String MEDIA_TYPE = "application/x-ndjson";

    // Served by the primary key; the caller's scope applies.
    private static final String ALL = "select aggregate_id, sequence, algorithm, previous_hash, hash, content"
            + " from ledger_entry order by aggregate_id, sequence";
    private static final int FETCH_SIZE = 1_000;

    private final Ledger ledger;
    private final DataSource dataSource;
    private final Disclosures disclosures;
    private final CallerScopes scopes;

    LedgerExport(Ledger ledger, DataSource dataSource, Disclosures disclosures, CallerScopes scopes) {
        this.ledger = ledger;
        this.dataSource = dataSource;
        this.disclosures = disclosures;
        this.scopes = scopes;
    }

    /**
     * The answer to {@code GET …/{id}/ledger}.
     *
     * @param resource what the aggregate is called in the 404
     * @throws org.zhibao.kit.problem.ProblemException 404 where the caller's scope has no such chain
     */
    public RestResponse<String> answer(String resource, UUID aggregateId) {
        return answer(resource, aggregateId, Disclosure.ENTRIES);
    }

    /**
     * The answer to {@code GET …/{id}/ledger} where entries hold what only some may read.
     *
     * @throws org.zhibao.kit.problem.ProblemException 404 where the caller's scope has no such chain
     */
    public RestResponse<String> answer(String resource, UUID aggregateId, Disclosure disclosure) {
        var chain = ledger.chain(aggregateId);
        if (chain.isEmpty()) {
            throw Problems.notFound(resource, aggregateId);
        }
        var bytes = new ByteArrayOutputStream();
        try {
            var writer = new ExportWriter(bytes);
            for (var entry : chain) {
                writer.write(entry, disclosure);
            }
            writer.finish();
        } catch (IOException impossible) {
            throw new IllegalStateException("Memory does not fail", impossible);
        }
        return RestResponse.ResponseBuilder.ok(bytes.toString(StandardCharsets.UTF_8), MEDIA_TYPE)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"ledger-%s.ndjson\"".formatted(aggregateId))
                .build();
    }

    /**
     * Writes every chain of the caller's scope, in constant memory, and withholds what the caller may not read. Runs outside
     * of transactions.
     */
    public void writeAll(OutputStream out) throws IOException {
        var disclosure = disclosures.to(scopes.current().roles());
        try (var connection = dataSource.getConnection()) {
            // The driver streams only inside a transaction.
            connection.setAutoCommit(false);
            try {
                writeAll(connection, out, disclosure);
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        } catch (SQLException failure) {
            throw new IOException("The ledger could not be read", failure);
        }
    }

    private static void writeAll(Connection connection, OutputStream out, Disclosure disclosure)
            throws SQLException, IOException {
        var writer = new ExportWriter(out);
        try (var select = connection.prepareStatement(ALL)) {
            select.setFetchSize(FETCH_SIZE);
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    writer.writeClosed(LedgerRows.read(rows), disclosure);
                }
            }
        }
        writer.finish();
    }
}
