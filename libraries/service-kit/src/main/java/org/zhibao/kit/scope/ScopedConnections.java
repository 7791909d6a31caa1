package org.zhibao.kit.scope;

import io.agroal.api.AgroalPoolInterceptor;
import jakarta.inject.Singleton;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collections;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.concurrent.atomic.AtomicReference;
import org.postgresql.PGConnection;

/**
 * Puts the caller's scope on every connection that leaves the pool, for the row-level security policies to read.
 *
 * <p>A connection keeps its settings while it rests in the pool; they are written again only when another scope takes the
 * connection, which spares most transactions the round trip. A fresh connection has no settings, and so sees nothing.
 */
@Singleton
class ScopedConnections implements AgroalPoolInterceptor {

    private static final String SET_SCOPE = "select set_config('zhibao.region_low', ?, false),"
            + " set_config('zhibao.region_high', ?, false), set_config('zhibao.organisation', ?, false)";

    /** What is known about the settings of a physical connection. */
    private sealed interface Settings {}

    private record InForce(String regionLow, String regionHigh, String organisation) implements Settings {}

    /** Written in a transaction that may still roll them back. Compared by identity. */
    private static final class Unsure implements Settings {}

    // Keys are the driver's connections: the pool wraps them anew each time.
    private final Map<PGConnection, AtomicReference<Settings>> known = Collections.synchronizedMap(new WeakHashMap<>());
    private final CallerScopes scopes;
    private final TransactionSynchronizationRegistry transactions;

    ScopedConnections(CallerScopes scopes, TransactionSynchronizationRegistry transactions) {
        this.scopes = scopes;
        this.transactions = transactions;
    }

    @Override
    public void onConnectionAcquire(Connection connection) {
        var scope = scopes.current();
        var wanted = new InForce(scope.regionLow(), scope.regionHigh(), scope.organisation());
        try {
            var settings = known.computeIfAbsent(
                    connection.unwrap(PGConnection.class), _ -> new AtomicReference<>(new Unsure()));
            if (!wanted.equals(settings.get())) {
                put(connection, settings, wanted);
            }
        } catch (SQLException failure) {
            throw new IllegalStateException("The caller's scope could not be put on the connection", failure);
        }
    }

    private void put(Connection connection, AtomicReference<Settings> settings, InForce wanted) throws SQLException {
        var unsure = new Unsure();
        settings.set(unsure);
        write(connection, wanted);
        if (connection.getAutoCommit()) {
            settings.set(wanted);
        } else if (transactions.getTransactionKey() != null) {
            transactions.registerInterposedSynchronization(new Synchronization() {
                @Override
                public void beforeCompletion() {
                    // Nothing to prepare: the settings are part of the transaction.
                }

                @Override
                public void afterCompletion(int status) {
                    if (status == Status.STATUS_COMMITTED) {
                        // Another caller may have the connection by now, and then what it wrote stands.
                        settings.compareAndSet(unsure, wanted);
                    }
                }
            });
        }
    }

    private static void write(Connection connection, InForce settings) throws SQLException {
        try (var statement = connection.prepareStatement(SET_SCOPE)) {
            statement.setString(1, settings.regionLow());
            statement.setString(2, settings.regionHigh());
            statement.setString(3, settings.organisation());
            statement.execute();
        }
    }
}
