package org.zhibao.systemtests.checker;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.zhibao.localstack.LocalStack;
import org.zhibao.scenarios.play.Journal;
import org.zhibao.systemtests.checker.Evidence.AggregateRow;
import org.zhibao.systemtests.checker.Evidence.AnswerRow;
import org.zhibao.systemtests.checker.Evidence.EventRow;
import org.zhibao.systemtests.checker.Evidence.FigureRow;
import org.zhibao.systemtests.checker.Evidence.InboxRow;
import org.zhibao.systemtests.checker.Evidence.LedgerRow;

/** Gathers the evidence from the journal, from the databases as their superuser, and from Kafka. */
public final class EvidenceReader {

    /** A service that keeps aggregates. */
    public enum Producer {
        CASE("zhibao_case", "case_file"),
        MEDIATION("zhibao_mediation", "mediation_file"),
        PLEDGE("zhibao_pledge", "pledge");

        private final String database;
        private final String table;

        Producer(String database, String table) {
            this.database = database;
            this.table = table;
        }

        public String database() {
            return database;
        }

        String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Lends a connection of the superuser, so that a test can look through a transaction in which it tampered. */
    public interface Databases {
        Connection open(String database) throws SQLException;
    }

    private final Databases databases;

    private EvidenceReader(Databases databases) {
        this.databases = databases;
    }

    /** Reads all of it; the suite should be at rest. */
    public static Evidence read(LocalStack stack, Path journal, List<FigureRow> figures)
            throws SQLException, IOException {
        return read(stack, database -> DriverManager.getConnection(stack.adminJdbcUrl(database)), journal, figures);
    }

    /** Reads all of it through these connections. */
    public static Evidence read(LocalStack stack, Databases databases, Path journal, List<FigureRow> figures)
            throws SQLException, IOException {
        var reader = new EvidenceReader(databases);
        var aggregates = new ArrayList<AggregateRow>();
        var events = new ArrayList<EventRow>();
        var ledger = new ArrayList<LedgerRow>();
        var answers = new ArrayList<AnswerRow>();
        for (var producer : Producer.values()) {
            aggregates.addAll(reader.aggregates(producer));
            events.addAll(reader.events(producer));
            ledger.addAll(reader.ledger(producer));
            answers.addAll(reader.answers(producer));
        }
        return new Evidence(
                Journal.read(journal),
                aggregates,
                events,
                ledger,
                answers,
                PublishedRecords.read(stack.kafkaBootstrap()),
                reader.inbox(),
                figures);
    }

    private List<AggregateRow> aggregates(Producer producer) throws SQLException {
        return rows(
                producer.database,
                "select id, coalesce(external_reference, ''), event_sequence, ledger_sequence,"
                        + " coalesce(encode(ledger_head, 'hex'), '') from " + producer.table,
                row -> new AggregateRow(
                        producer.label(),
                        row.getObject(1, UUID.class),
                        row.getString(2),
                        row.getInt(3),
                        row.getInt(4),
                        row.getString(5)));
    }

    private List<EventRow> events(Producer producer) throws SQLException {
        return rows(
                producer.database,
                "select id, topic, type, aggregate_id, sequence, payload, not exists"
                        + " (select from domain_event_unpublished u where u.seq = e.seq)"
                        + " from domain_event e order by seq",
                row -> new EventRow(
                        producer.label(),
                        row.getObject(1, UUID.class),
                        row.getString(2),
                        row.getString(3),
                        row.getObject(4, UUID.class),
                        row.getInt(5),
                        row.getString(6),
                        row.getBoolean(7)));
    }

    private List<LedgerRow> ledger(Producer producer) throws SQLException {
        return rows(
                producer.database,
                "select aggregate_id, sequence, algorithm, encode(previous_hash, 'hex'), encode(hash, 'hex'), content"
                        + " from ledger_entry order by aggregate_id, sequence",
                row -> new LedgerRow(
                        producer.label(),
                        row.getObject(1, UUID.class),
                        row.getInt(2),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5),
                        row.getString(6)));
    }

    private List<AnswerRow> answers(Producer producer) throws SQLException {
        return rows(
                producer.database,
                "select key, status from idempotency_record",
                row -> new AnswerRow(producer.label(), row.getString(1), row.getInt(2)));
    }

    private List<InboxRow> inbox() throws SQLException {
        var inbox = new ArrayList<InboxRow>();
        for (var consumer : List.of("statistics", "mediation")) {
            inbox.addAll(rows(
                    "zhibao_" + consumer,
                    "select event_id, coalesce(failure, '') from inbox",
                    row -> new InboxRow(consumer, row.getObject(1, UUID.class), row.getString(2))));
        }
        return inbox;
    }

    private interface Reading<T> {
        T read(ResultSet row) throws SQLException;
    }

    private <T> List<T> rows(String database, String sql, Reading<T> reading) throws SQLException {
        try (var connection = databases.open(database);
                var statement = connection.createStatement();
                var result = statement.executeQuery(sql)) {
            var rows = new ArrayList<T>();
            while (result.next()) {
                rows.add(reading.read(result));
            }
            return rows;
        }
    }
}
