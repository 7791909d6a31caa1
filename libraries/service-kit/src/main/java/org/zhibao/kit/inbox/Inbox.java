package org.zhibao.kit.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.zhibao.kit.sql.ColumnArrays;

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
                ColumnArrays.of(insert, 2, events)
                        .column("uuid", ReceivedEvent::id)
                        .column("text", ReceivedEvent::topic)
                        .column("uuid", ReceivedEvent::aggregateId)
                        .column("integer", ReceivedEvent::sequence)
                        .column("text", ReceivedEvent::type);
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
