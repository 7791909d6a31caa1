package org.zhibao.cases.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.zhibao.cases.casefile.CaseFiles.Known;
import org.zhibao.kit.sql.ColumnArrays;

/** The lines of batches, in plain SQL: a batch has many, and none is an object for longer than its own moment. */
@ApplicationScoped
class BatchLines {

    private static final String INSERT = "insert into case_batch_line"
            + " (batch_id, line, status, content, code, pointers, message) values (?, ?, ?, ?, ?, ?, ?)";
    // Index case_batch_line_pending.
    private static final String PENDING = "select line, content from case_batch_line"
            + " where batch_id = ? and status = 'PENDING' order by line limit ?";
    private static final String RESULT = """
            update case_batch_line l
               set status = r.status, content = null, digest = r.digest, case_id = r.case_id, case_number = r.case_number,
                   code = r.code, pointers = r.pointers, message = r.message, duplicates = r.duplicates
              from unnest(?, ?, ?, ?, ?, ?, ?, ?, ?)
                   as r (line, status, digest, case_id, case_number, code, pointers, message, duplicates)
             where l.batch_id = ? and l.line = r.line""";
    // Index case_batch_line_digest.
    private static final String KNOWN = "select digest, case_id, case_number from case_batch_line"
            + " where digest = any(?) and status = 'CREATED'";

    // Index case_batch_line_pending.
    private static final String CANCEL =
            "update case_batch_line set status = 'CANCELLED', content = null, code = ?, message = ?"
                    + " where batch_id = ? and status = 'PENDING'";

    private final EntityManager entityManager;

    BatchLines(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** A line as it was taken in: its request, or why it has none. */
    record Taken(
            int line, @Nullable String content, @Nullable LineResult refused) {}

    /** A line that waits. */
    record Pending(int line, String content) {}

    void add(UUID batch, List<Taken> lines) {
        entityManager.unwrap(Session.class).doWork(connection -> {
            try (var insert = connection.prepareStatement(INSERT)) {
                for (var taken : lines) {
                    var refused = taken.refused();
                    insert.setObject(1, batch);
                    insert.setInt(2, taken.line());
                    insert.setString(3, (refused == null ? LineView.Status.PENDING : refused.status()).name());
                    insert.setString(4, taken.content());
                    insert.setString(5, refused == null ? null : refused.code());
                    insert.setString(6, refused == null ? null : refused.pointers());
                    insert.setString(7, refused == null ? null : refused.message());
                    insert.addBatch();
                }
                insert.executeBatch();
            }
        });
    }

    /** The next lines that wait. */
    List<Pending> pending(UUID batch, int most) {
        return entityManager.unwrap(Session.class).doReturningWork(connection -> {
            try (var select = connection.prepareStatement(PENDING)) {
                select.setObject(1, batch);
                select.setInt(2, most);
                var found = new ArrayList<Pending>();
                try (var rows = select.executeQuery()) {
                    while (rows.next()) {
                        found.add(new Pending(rows.getInt(1), rows.getString(2)));
                    }
                }
                return found;
            }
        });
    }

    /** The cases that lines of these digests became before. */
    Map<UUID, Known> known(Collection<UUID> digests) {
        return entityManager.unwrap(Session.class).doReturningWork(connection -> {
            try (var select = connection.prepareStatement(KNOWN)) {
                select.setArray(1, connection.createArrayOf("uuid", digests.toArray()));
                var found = new HashMap<UUID, Known>();
                try (var rows = select.executeQuery()) {
                    while (rows.next()) {
                        found.put(
                                rows.getObject(1, UUID.class),
                                new Known(rows.getObject(2, UUID.class), rows.getString(3)));
                    }
                }
                return found;
            }
        });
    }

    /** Writes the results of lines, all in one statement. */
    void store(UUID batch, List<LineResult> results) {
        entityManager.unwrap(Session.class).doWork(connection -> {
            try (var update = connection.prepareStatement(RESULT)) {
                ColumnArrays.of(update, results)
                        .column("int4", LineResult::line)
                        .column("text", it -> it.status().name())
                        .column("uuid", LineResult::digest)
                        .column("uuid", LineResult::caseId)
                        .column("text", LineResult::number)
                        .column("text", LineResult::code)
                        .column("text", LineResult::pointers)
                        .column("text", LineResult::message)
                        .column("text", LineResult::duplicates);
                update.setObject(10, batch);
                update.executeUpdate();
            }
        });
    }

    /** Takes the lines that wait off the list; answers how many. */
    int cancel(UUID batch, String code, String message) {
        return entityManager.unwrap(Session.class).doReturningWork(connection -> {
            try (var update = connection.prepareStatement(CANCEL)) {
                update.setString(1, code);
                update.setString(2, message);
                update.setObject(3, batch);
                return update.executeUpdate();
            }
        });
    }
}
