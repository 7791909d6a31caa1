package org.zhibao.kit.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** Remembers which events took effect. */
@ApplicationScoped
class Inbox {

    private static final String TAKE = "insert into inbox (event_id, topic, aggregate_id, sequence, type, failure)"
            + " values (?, ?, ?, ?, ?, ?) on conflict (event_id) do nothing";
    private static final String RETAKE = "update inbox set failure = null where event_id = ? and failure is not null";

    private final EntityManager entityManager;

    Inbox(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** Marks the event as taken in; false when it already was. */
    boolean take(ReceivedEvent event, @Nullable String failure) {
        return entityManager.unwrap(Session.class).doReturningWork(connection -> {
            try (var insert = connection.prepareStatement(TAKE)) {
                insert.setObject(1, event.id());
                insert.setString(2, event.topic());
                insert.setObject(3, event.aggregateId());
                insert.setInt(4, event.sequence());
                insert.setString(5, event.type());
                insert.setString(6, failure);
                return insert.executeUpdate() == 1;
            }
        });
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
