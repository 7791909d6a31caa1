package org.zhibao.kit.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Connections of the relay's own, beside the pool: the lease is a session, which a pool would hand on, and a wake-up must
 * not queue behind the requests it follows.
 */
@ApplicationScoped
class RelayDatabase {

    private static final String CONNECT_TIMEOUT_SECONDS = "5";
    /** After this silence in the middle of an answer the server counts as gone. */
    private static final String SOCKET_TIMEOUT_SECONDS = "30";

    private final String jdbcUrl;
    private final Properties properties = new Properties();

    RelayDatabase(
            @ConfigProperty(name = "quarkus.application.name") String application,
            @ConfigProperty(name = "quarkus.datasource.jdbc.url") String jdbcUrl,
            @ConfigProperty(name = "quarkus.datasource.username") String username,
            @ConfigProperty(name = "quarkus.datasource.password") String password) {
        this.jdbcUrl = jdbcUrl;
        properties.setProperty("user", username);
        properties.setProperty("password", password);
        properties.setProperty("ApplicationName", application + "-relay");
        properties.setProperty("connectTimeout", CONNECT_TIMEOUT_SECONDS);
        properties.setProperty("socketTimeout", SOCKET_TIMEOUT_SECONDS);
        properties.setProperty("tcpKeepAlive", "true");
    }

    Connection connect() throws SQLException {
        return DriverManager.getConnection(jdbcUrl, properties);
    }
}
