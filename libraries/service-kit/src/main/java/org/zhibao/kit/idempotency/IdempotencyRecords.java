package org.zhibao.kit.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import org.hibernate.Session;
import org.zhibao.kit.problem.ProblemException;
import org.zhibao.kit.time.OfficeClock;

/** The table of answers. */
@ApplicationScoped
class IdempotencyRecords {

    // The lock lasts as long as the transaction: whoever fails to get it meets a request that is still being processed.
    private static final String LOCK_AND_FIND = "select pg_try_advisory_xact_lock(hashtextextended(? || ' ' || ?, 0)),"
            + " r.payload_hash, r.status, r.headers, r.body from (select 1) as one"
            + " left join idempotency_record r on r.client = ? and r.key = ?";
    private static final String INSERT = "insert into idempotency_record (client, key, payload_hash, status, headers,"
            + " body) values (?, ?, ?, ?, ?, ?) on conflict do nothing";
    // Index idempotency_record_age.
    private static final String EXPIRE = "delete from idempotency_record where created_at < ?";

    private final EntityManager entityManager;
    private final ObjectMapper json;
    private final OfficeClock clock;

    IdempotencyRecords(EntityManager entityManager, ObjectMapper json, OfficeClock clock) {
        this.entityManager = entityManager;
        this.json = json;
        this.clock = clock;
    }

    /**
     * Reserves the key for this transaction and finds what was answered before.
     *
     * @throws ProblemException 409 while another request with the key is being processed
     */
    Optional<StoredAnswer> reserve(String client, String key) {
        return entityManager.unwrap(Session.class).doReturningWork(connection -> lockAndFind(connection, client, key));
    }

    private Optional<StoredAnswer> lockAndFind(Connection connection, String client, String key) throws SQLException {
        try (var select = connection.prepareStatement(LOCK_AND_FIND)) {
            select.setString(1, client);
            select.setString(2, key);
            select.setString(3, client);
            select.setString(4, key);
            try (var row = select.executeQuery()) {
                row.next();
                if (row.getBytes("payload_hash") != null) {
                    return Optional.of(new StoredAnswer(
                            row.getBytes("payload_hash"),
                            row.getInt("status"),
                            json.readValue(row.getString("headers"), new TypeReference<Map<String, String>>() {}),
                            row.getString("body")));
                }
                if (!row.getBoolean(1)) {
                    throw inFlight(key);
                }
                return Optional.empty();
            }
        } catch (JsonProcessingException failure) {
            throw new IllegalStateException("Stored answer to " + key + " cannot be read", failure);
        }
    }

    /** Stores an answer. */
    void store(String client, String key, StoredAnswer answer) {
        entityManager.unwrap(Session.class).doWork(connection -> {
            try (var insert = connection.prepareStatement(INSERT)) {
                insert.setString(1, client);
                insert.setString(2, key);
                insert.setBytes(3, answer.payloadHash());
                insert.setInt(4, answer.status());
                insert.setString(5, json.writeValueAsString(answer.headers()));
                insert.setString(6, answer.body());
                // The other request committed after this one looked and before it took the lock.
                if (insert.executeUpdate() == 0) {
                    throw inFlight(key);
                }
            } catch (JsonProcessingException failure) {
                throw new IllegalStateException("Answer to " + key + " cannot be written", failure);
            }
        });
    }

    /** Forgets answers older than {@code retention}. */
    int expire(Duration retention) {
        return entityManager.unwrap(Session.class).doReturningWork(connection -> {
            try (var delete = connection.prepareStatement(EXPIRE)) {
                delete.setObject(1, OffsetDateTime.ofInstant(clock.now().minus(retention), ZoneOffset.UTC));
                return delete.executeUpdate();
            }
        });
    }

    private static ProblemException inFlight(String key) {
        return new ProblemException(409, "idempotency-in-flight").with("key", key);
    }
}
