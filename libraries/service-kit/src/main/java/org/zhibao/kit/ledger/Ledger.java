package org.zhibao.kit.ledger;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.security.SecureRandom;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** The append-only record of acts: one hash chain per aggregate, in the transaction of the act. */
@ApplicationScoped
public class Ledger {

    private static final String APPEND = "insert into ledger_entry (aggregate_id, sequence, region, organisation,"
            + " algorithm, previous_hash, hash, content, recorded_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?)";
    // Served by the primary key.
    private static final String CHAIN = "select aggregate_id, sequence, algorithm, previous_hash, hash, content"
            + " from ledger_entry where aggregate_id = ? order by sequence";

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int SALT_BYTES = 16;

    private final EntityManager entityManager;
    private final ObjectMapper json;
    private final DigestAlgorithm algorithm;

    Ledger(
            EntityManager entityManager,
            ObjectMapper json,
            @ConfigProperty(name = "zhibao.ledger.digest") String algorithm) {
        this.entityManager = entityManager;
        this.json = json;
        this.algorithm = DigestAlgorithm.of(algorithm);
    }

    /**
     * An entry that follows its chain's head but is not written yet.
     *
     * @param region where row-level security binds it to
     */
    public record Linked(LedgerEntry entry, Instant recordedAt, String region, String organisation) {}

    /** The entry that an act makes after the chain's head; {@link #append} writes it. */
    public Linked link(RecordedAct act, String region, String organisation, byte @Nullable [] head) {
        var entry = HashChain.link(act.aggregateId(), act.sequence(), algorithm, head, write(act));
        return new Linked(entry, act.recordedAt(), region, organisation);
    }

    /** Seals what only some may read: an entry that says the commitment says no more, and binds itself to the text. */
    public Sealed seal(Object plain) {
        var salt = new byte[SALT_BYTES];
        RANDOM.nextBytes(salt);
        try {
            var text = json.writeValueAsString(plain);
            return new Sealed(
                    new Commitment(Opening.commit(algorithm, salt, text)),
                    HexFormat.of().formatHex(salt),
                    text);
        } catch (JsonProcessingException failure) {
            throw new IllegalArgumentException("It cannot be written as JSON", failure);
        }
    }

    /** Appends entries in one round trip. */
    public void append(List<Linked> entries) {
        entityManager.unwrap(Session.class).doWork(connection -> {
            try (var insert = connection.prepareStatement(APPEND)) {
                for (var linked : entries) {
                    bind(insert, linked);
                    insert.addBatch();
                }
                insert.executeBatch();
            }
        });
    }

    private static void bind(PreparedStatement insert, Linked linked) throws SQLException {
        var entry = linked.entry();
        insert.setObject(1, entry.aggregateId());
        insert.setInt(2, entry.sequence());
        insert.setString(3, linked.region());
        insert.setString(4, linked.organisation());
        insert.setString(5, entry.algorithm().label());
        insert.setBytes(6, entry.previousHash());
        insert.setBytes(7, entry.hash());
        insert.setString(8, entry.content());
        insert.setObject(9, OffsetDateTime.ofInstant(linked.recordedAt(), ZoneOffset.UTC));
    }

    /** The chain of an aggregate, oldest entry first; empty where the caller's scope does not reach it. */
    public List<LedgerEntry> chain(UUID aggregateId) {
        return entityManager.unwrap(Session.class).doReturningWork(connection -> {
            try (var select = connection.prepareStatement(CHAIN)) {
                select.setObject(1, aggregateId);
                try (var rows = select.executeQuery()) {
                    var entries = new ArrayList<LedgerEntry>();
                    while (rows.next()) {
                        entries.add(LedgerRows.read(rows));
                    }
                    return entries;
                }
            }
        });
    }

    private String write(RecordedAct act) {
        try {
            return json.writeValueAsString(act);
        } catch (JsonProcessingException failure) {
            throw new IllegalArgumentException("The act " + act.act() + " cannot be written as JSON", failure);
        }
    }
}
