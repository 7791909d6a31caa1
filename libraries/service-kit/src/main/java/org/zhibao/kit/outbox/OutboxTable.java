package org.zhibao.kit.outbox;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The relay's two statements. */
final class OutboxTable {

    // Served by the two primary keys. A join would be merged by reading every event ever published.
    private static final String UNPUBLISHED =
            "select seq, id, topic, type, aggregate_id, sequence, region, occurred_on, recorded_at, traceparent, payload"
                    + " from domain_event where seq = any (array("
                    + "select seq from domain_event_unpublished order by seq limit ?)) order by seq";
    private static final String MARK = "delete from domain_event_unpublished where seq = any (?)";

    private OutboxTable() {}

    static List<StoredEvent> unpublished(Connection connection, int limit) throws SQLException {
        try (var select = connection.prepareStatement(UNPUBLISHED)) {
            select.setInt(1, limit);
            try (var rows = select.executeQuery()) {
                var events = new ArrayList<StoredEvent>();
                while (rows.next()) {
                    events.add(new StoredEvent(
                            rows.getLong("seq"),
                            rows.getObject("id", UUID.class),
                            rows.getString("topic"),
                            rows.getString("type"),
                            rows.getObject("aggregate_id", UUID.class),
                            rows.getInt("sequence"),
                            rows.getString("region"),
                            rows.getObject("occurred_on", LocalDate.class),
                            rows.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                            rows.getString("traceparent"),
                            rows.getString("payload")));
                }
                return events;
            }
        }
    }

    static void markPublished(Connection connection, List<StoredEvent> events) throws SQLException {
        var sequences = events.stream().map(StoredEvent::seq).toArray(Long[]::new);
        try (var delete = connection.prepareStatement(MARK)) {
            delete.setArray(1, connection.createArrayOf("bigint", sequences));
            delete.executeUpdate();
        }
    }
}
