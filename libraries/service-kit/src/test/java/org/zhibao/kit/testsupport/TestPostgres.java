package org.zhibao.kit.testsupport;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;

/**
 * One PostgreSQL for the whole test JVM, with a database as a service has it: an owner who migrates and an application role
 * that row-level security binds. The port is a system property, so that every class loader finds the same server.
 */
public final class TestPostgres {

    public static final String OWNER = "zhibao_owner";
    public static final String APPLICATION = "zhibao_app";
    public static final String PASSWORD = "test";

    private static final String PORT = "zhibao.test.postgres.port";
    private static final String DATABASE = "zhibao_test";
    private static final List<String> EXTENSIONS = List.of("pg_trgm", "btree_gist", "ltree", "pg_stat_statements");

    private TestPostgres() {}

    /** Starts the server and makes the database, once per JVM. */
    public static void start() {
        // Interned, and so the same lock in every class loader.
        synchronized (PORT.intern()) {
            if (System.getProperty(PORT) == null) {
                System.setProperty(PORT, Integer.toString(startServer()));
                provision();
            }
        }
    }

    private static int startServer() {
        try {
            return EmbeddedPostgres.builder()
                    .setServerConfig("fsync", "off")
                    .setServerConfig("max_connections", "200")
                    .setLocaleConfig("locale", "C.UTF-8")
                    .start()
                    .getPort();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void provision() {
        for (var role : List.of(OWNER, APPLICATION)) {
            execute("postgres", "create role %s login nosuperuser nobypassrls password '%s'".formatted(role, PASSWORD));
        }
        execute("postgres", "create database %s owner %s".formatted(DATABASE, OWNER));
        EXTENSIONS.forEach(extension -> execute(DATABASE, "create extension " + extension));
    }

    public static String jdbcUrl() {
        return jdbcUrl(DATABASE);
    }

    private static String jdbcUrl(String database) {
        return "jdbc:postgresql://localhost:%s/%s".formatted(System.getProperty(PORT), database);
    }

    /** A connection that sees and may do everything. */
    public static Connection asSuperuser() throws SQLException {
        return DriverManager.getConnection(jdbcUrl(), "postgres", "postgres");
    }

    /** A connection of the role that owns the tables. */
    public static Connection asOwner() throws SQLException {
        return DriverManager.getConnection(jdbcUrl(), OWNER, PASSWORD);
    }

    /** A connection of the role that a service works as, without a scope. */
    public static Connection asApplication() throws SQLException {
        return DriverManager.getConnection(jdbcUrl(), APPLICATION, PASSWORD);
    }

    /** Runs a statement as superuser. */
    public static void execute(String sql) {
        execute(DATABASE, sql);
    }

    private static void execute(String database, String sql) {
        try (var connection = DriverManager.getConnection(jdbcUrl(database), "postgres", "postgres");
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException failure) {
            throw new IllegalStateException(sql, failure);
        }
    }
}
