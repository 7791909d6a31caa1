package org.zhibao.kit.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hibernate.Session;
import org.zhibao.kit.time.OfficeClock;

/** Takes anchors. Runs in the system's scope, since an anchor covers every chain of the service. */
@ApplicationScoped
class LedgerAnchors {

    /** Any constant that no other advisory lock of the database uses. */
    private static final String LOCK = "select pg_try_advisory_xact_lock(8819981735763574786)";
    /**
     * A transaction may commit later than one with a higher position, so each anchor looks back to where the last one
     * stood that is older than any transaction can be.
     */
    private static final String LOOK_BACK =
            "select coalesce(max(position), 0) from ledger_anchor" + " where taken_at < now() - interval '10 minutes'";

    private static final String SEEN = "select coalesce(max(position), 0) from ledger_entry";
    // Index ledger_entry_position.
    private static final String CHANGED = "select distinct on (aggregate_id) aggregate_id, sequence, hash"
            + " from ledger_entry changed where position > ? and not exists (select from ledger_anchor_head known"
            + " where known.aggregate_id = changed.aggregate_id and known.sequence >= changed.sequence)"
            + " order by aggregate_id, sequence desc";
    private static final String LAST = "select hash from ledger_anchor order by id desc limit 1";
    private static final String INSERT = "insert into ledger_anchor"
            + " (taken_at, entries, chains, algorithm, previous_hash, hash, position) values (?, ?, ?, ?, ?, ?, ?)"
            + " returning id";
    private static final String INSERT_HEAD =
            "insert into ledger_anchor_head (anchor_id, aggregate_id, sequence, hash) values (?, ?, ?, ?)";

    private final EntityManager entityManager;
    private final OfficeClock clock;
    private final DigestAlgorithm algorithm;

    LedgerAnchors(
            EntityManager entityManager,
            OfficeClock clock,
            @ConfigProperty(name = "zhibao.ledger.digest") String algorithm) {
        this.entityManager = entityManager;
        this.clock = clock;
        this.algorithm = DigestAlgorithm.of(algorithm);
    }

    /** Anchors the chains that changed; empty when none did or another process is at it. */
    @Transactional
    Optional<Anchor> take() {
        return entityManager.unwrap(Session.class).doReturningWork(this::take);
    }

    private Optional<Anchor> take(Connection connection) throws SQLException {
        if (!locked(connection)) {
            return Optional.empty();
        }
        long position = number(connection, SEEN);
        var heads = changed(connection, number(connection, LOOK_BACK));
        return heads.isEmpty() ? Optional.empty() : Optional.of(insert(connection, position, heads));
    }

    private static boolean locked(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(LOCK)) {
            row.next();
            return row.getBoolean(1);
        }
    }

    private static long number(Connection connection, String query) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }

    private static List<Anchor.Head> changed(Connection connection, long after) throws SQLException {
        var heads = new ArrayList<Anchor.Head>();
        try (var select = connection.prepareStatement(CHANGED)) {
            select.setLong(1, after);
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    heads.add(new Anchor.Head(
                            rows.getObject("aggregate_id", UUID.class),
                            rows.getInt("sequence"),
                            HexFormat.of().formatHex(rows.getBytes("hash"))));
                }
            }
        }
        heads.sort(Comparator.comparing(head -> head.aggregateId().toString()));
        return heads;
    }

    private Anchor insert(Connection connection, long position, List<Anchor.Head> heads) throws SQLException {
        var hex = HexFormat.of();
        var previous = lastHash(connection);
        var hash = Anchor.digest(algorithm, previous, heads);
        var takenAt = OffsetDateTime.ofInstant(clock.now(), ZoneOffset.UTC);
        long entries = heads.stream().mapToLong(Anchor.Head::sequence).sum();
        try (var insert = connection.prepareStatement(INSERT)) {
            insert.setObject(1, takenAt);
            insert.setLong(2, entries);
            insert.setInt(3, heads.size());
            insert.setString(4, algorithm.label());
            insert.setBytes(5, previous);
            insert.setBytes(6, hash);
            insert.setLong(7, position);
            try (var row = insert.executeQuery()) {
                row.next();
                long id = row.getLong(1);
                insertHeads(connection, id, heads);
                return new Anchor(
                        id,
                        takenAt.toString(),
                        algorithm.label(),
                        entries,
                        hex.formatHex(previous),
                        hex.formatHex(hash),
                        heads);
            }
        }
    }

    private static byte[] lastHash(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(LAST)) {
            return row.next() ? row.getBytes(1) : HashChain.origin();
        }
    }

    private static void insertHeads(Connection connection, long anchor, List<Anchor.Head> heads) throws SQLException {
        try (var insert = connection.prepareStatement(INSERT_HEAD)) {
            for (var head : heads) {
                insert.setLong(1, anchor);
                insert.setObject(2, head.aggregateId());
                insert.setInt(3, head.sequence());
                insert.setBytes(4, HexFormat.of().parseHex(head.hash()));
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }
}
