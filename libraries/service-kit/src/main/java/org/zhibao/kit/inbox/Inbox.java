package org.zhibao.kit.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.sql.Array;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** Remembers which events took effect. */
@ApplicationScoped
class Inbox {

    private static final String TAKE = "insert into inbox (event_id, topic, aggregate_id, sequence, type, failure)"
            + " select *, cast(? as text) from unnest(?, ?, ?, ?, ?) on conflict (event_id) do nothing returning event_id";
    private static final String RETAKE = "update inbox set failure = null where event_id = ? and failure is not null";

    private final EntityManager entityManager;

    Inbox(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /**
     * Marks events as taken in, in one round trip.
     *
     * @param failure why they had to be refused; null when they take effect
     * @return those that had not been taken in before, each once, in their order
     */
    List<ReceivedEvent> take(List<ReceivedEvent> events, @Nullable String failure) {
        var fresh = entityManager.unwrap(Session.class).doReturningWork(connection -> {
            try (var insert = connection.prepareStatement(TAKE)) {
                insert.setString(1, failure);
                insert.setArray(2, array(connection, "uuid", events, ReceivedEvent::id));
                insert.setArray(3, array(connection, "text", events, ReceivedEvent::topic));
                insert.setArray(4, array(connection, "uuid", events, ReceivedEvent::aggregateId));
                insert.setArray(5, array(connection, "integer", events, ReceivedEvent::sequence));
                insert.setArray(6, array(connection, "text", events, ReceivedEvent::type));
                var ids = new HashSet<UUID>();
                try (var rows = insert.executeQuery()) {
                    while (rows.next()) {
                        ids.add(rows.getObject(1, UUID.class));
                    }
                }
                return ids;
            }
        });
        // A batch can hold an event twice, when a relay published it again after a crash.
        return events.stream().filter(event -> fresh.remove(event.id())).toList();
    }

    private static Array array(
            Connection connection, String type, List<ReceivedEvent> events, Function<ReceivedEvent, Object> member)
            throws SQLException {
        return connection.createArrayOf(type, events.stream().map(member).toArray());
    }

    /** Marks an event that had failed as taken in after all; false when it had not failed. */
    boolean retake(ReceivedEvent event) {
        return entityManager.unwrap(Session.class).doReturningWork(connection -> {
            try (var update = connection.prepareStatement(RETAKE)) {
                update.setObject(1, event.id());
                return update.executeUpdate() == 1;
            }
        });
    }
}
