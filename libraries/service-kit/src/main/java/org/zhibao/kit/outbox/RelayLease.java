package org.zhibao.kit.outbox;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import org.postgresql.PGConnection;

/**
 * Leadership of one relay among all processes of a service: a session-level advisory lock, held on the connection that
 * the relay also reads and marks with. Who loses the session can therefore not mark anything any more.
 */
final class RelayLease {

    /** Any constant that no other advisory lock of the database uses. */
    private static final long LOCK = 0x7A68_6962_616F_0001L;

    private final Connection connection;

    private RelayLease(Connection connection) {
        this.connection = connection;
    }

    /** Takes the lead for as long as this connection's session lives; empty while another process leads. */
    static Optional<RelayLease> tryAcquire(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("select pg_try_advisory_lock(" + LOCK + ")")) {
            row.next();
            if (!row.getBoolean(1)) {
                return Optional.empty();
            }
        }
        try (var statement = connection.createStatement()) {
            statement.execute("listen " + RelayWakeUp.CHANNEL);
        }
        return Optional.of(new RelayLease(connection));
    }

    Connection connection() {
        return connection;
    }

    /** Waits for a wake-up, at most for {@code longest}; true when one came. */
    void awaitWakeUp(Duration longest) throws SQLException {
        connection.unwrap(PGConnection.class).getNotifications((int) longest.toMillis());
    }
}
