package org.zhibao.kit.outbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.hibernate.Session;
import org.zhibao.events.EventTypes;

/** Takes events in, in the transaction that makes them true. The {@link OutboxRelay} publishes them after it commits. */
@ApplicationScoped
public class Outbox {

    private static final String INSERT =
            "with event as (insert into domain_event (id, topic, type, aggregate_id, sequence,"
                    + " region, occurred_on, recorded_at, traceparent, payload) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) returning seq)"
                    + " insert into domain_event_unpublished (seq) select seq from event";

    private final EntityManager entityManager;
    private final ObjectMapper json;
    private final TransactionSynchronizationRegistry transaction;
    private final RelayWakeUp wakeUp;

    Outbox(
            EntityManager entityManager,
            ObjectMapper json,
            TransactionSynchronizationRegistry transaction,
            RelayWakeUp wakeUp) {
        this.entityManager = entityManager;
        this.json = json;
        this.transaction = transaction;
        this.wakeUp = wakeUp;
    }

    /** Adds events in their order. They leave when, and only when, the current transaction commits. */
    public void publish(List<OutgoingEvent> events) {
        if (events.isEmpty()) {
            return;
        }
        entityManager.unwrap(Session.class).doWork(connection -> {
            try (var insert = connection.prepareStatement(INSERT)) {
                for (var event : events) {
                    bind(insert, event);
                    insert.addBatch();
                }
                insert.executeBatch();
            }
        });
        transaction.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {
                // Nothing to prepare: the rows are part of the transaction.
            }

            @Override
            public void afterCompletion(int status) {
                if (status == Status.STATUS_COMMITTED) {
                    wakeUp.signal();
                }
            }
        });
    }

    private void bind(PreparedStatement insert, OutgoingEvent event) throws SQLException {
        var payload = event.payload();
        insert.setObject(1, event.id());
        insert.setString(2, event.topic());
        insert.setString(3, EventTypes.nameOf(payload.getClass()));
        insert.setObject(4, payload.aggregateId());
        insert.setInt(5, event.sequence());
        insert.setString(6, payload.region());
        insert.setObject(7, payload.occurredOn());
        insert.setObject(8, OffsetDateTime.ofInstant(event.recordedAt(), ZoneOffset.UTC));
        insert.setString(9, TraceContext.current());
        insert.setString(10, write(payload));
    }

    private String write(Object payload) {
        try {
            return json.writeValueAsString(payload);
        } catch (JsonProcessingException failure) {
            throw new IllegalArgumentException(payload.getClass() + " cannot be written as JSON", failure);
        }
    }
}
