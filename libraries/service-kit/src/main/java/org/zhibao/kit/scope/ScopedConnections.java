package org.zhibao.kit.scope;

import io.agroal.api.AgroalPoolInterceptor;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collections;
import java.util.Map;
import java.util.WeakHashMap;

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

    private record Settings(String regionLow, String regionHigh, String organisation) {}

    private final Map<Connection, Settings> applied = Collections.synchronizedMap(new WeakHashMap<>());
    private final CallerScopes scopes;

    ScopedConnections(CallerScopes scopes) {
        this.scopes = scopes;
    }

    @Override
    public void onConnectionAcquire(Connection connection) {
        var scope = scopes.current();
        var wanted = new Settings(scope.regionLow(), scope.regionHigh(), scope.organisation());
        if (wanted.equals(applied.get(connection))) {
            return;
        }
        applied.remove(connection);
        try {
            apply(connection, wanted);
            // Inside a transaction a rollback would take the settings back.
            if (connection.getAutoCommit()) {
                applied.put(connection, wanted);
            }
        } catch (SQLException failure) {
            throw new IllegalStateException("The caller's scope could not be put on the connection", failure);
        }
    }

    private static void apply(Connection connection, Settings settings) throws SQLException {
        try (var statement = connection.prepareStatement(SET_SCOPE)) {
            statement.setString(1, settings.regionLow());
            statement.setString(2, settings.regionHigh());
            statement.setString(3, settings.organisation());
            statement.execute();
        }
    }
}
