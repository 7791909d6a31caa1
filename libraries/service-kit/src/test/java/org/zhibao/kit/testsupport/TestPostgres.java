package org.zhibao.kit.testsupport;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * One PostgreSQL for the whole test JVM, with a database as a service has it: an owner who migrates and an application role
 * that row-level security binds. The port is a system property, so that every class loader finds the same server.
 */
public final class TestPostgres {

    public static final String OWNER = "zhibao_owner";
    public static final String APPLICATION = "zhibao_app";
    public static final String PASSWORD = "test";

    private static final String PORT = "zhibao.test.postgres.port";
    private static final String DATA = "zhibao.test.postgres.data";
    private static final String DATABASE = "zhibao_test";
    private static final List<String> EXTENSIONS = List.of("pg_trgm", "btree_gist", "ltree", "pg_stat_statements");

    private static final List<Logger> QUIET = List.of(Logger.getLogger("io.zonky"), Logger.getLogger("org.flywaydb"));

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
        // They report every line of initdb and every migration otherwise.
        QUIET.forEach(logger -> logger.setLevel(Level.WARNING));
        try {
            return EmbeddedPostgres.builder()
                    .setServerConfig("fsync", "off")
                    // The server would lose what it acknowledged last when a test crashes it.
                    .setServerConfig("synchronous_commit", "on")
                    .setServerConfig("max_connections", "200")
                    .setServerConfig("shared_preload_libraries", "pg_stat_statements")
                    .setLocaleConfig("locale", "C.UTF-8")
                    .start()
                    .getPort();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void provision() {
        System.setProperty(DATA, query("show data_directory"));
        for (var role : List.of(OWNER, APPLICATION)) {
            execute("postgres", "create role %s login nosuperuser nobypassrls password '%s'".formatted(role, PASSWORD));
        }
        createDatabase(DATABASE);
        EXTENSIONS.forEach(extension -> execute(DATABASE, "create extension " + extension));
    }

    /** Makes an empty database of the owner, whom {@link #OWNER} names, and gives its address. */
    public static String createDatabase(String name) {
        execute("postgres", "create database %s owner %s".formatted(name, OWNER));
        return jdbcUrl(name);
    }

    /** Stops the server as a crash would. */
    public static void crash() {
        control("stop", "-m", "immediate");
    }

    /** Starts the server again with its data and port. */
    public static void recover() {
        control(
                "restart",
                "-l",
                Path.of(System.getProperty(DATA), "restart.log").toString());
    }

    private static void control(String... command) {
        var data = Path.of(System.getProperty(DATA));
        try {
            var server =
                    Path.of(Files.readString(data.resolve("postmaster.opts")).split(" ", 2)[0]);
            var line = new ArrayList<String>();
            // The server refuses to run as root.
            if (System.getProperty("user.name").equals("root")) {
                line.addAll(List.of("unshare", "-U"));
            }
            line.addAll(List.of(server.resolveSibling("pg_ctl").toString(), "-D", data.toString(), "-w"));
            line.addAll(List.of(command));
            var process = new ProcessBuilder(line)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            if (process.waitFor() != 0) {
                throw new IllegalStateException(line + " failed");
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
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

    /** The first column of the first row in the service's database, as superuser. */
    public static long count(String sql) {
        return Long.parseLong(query(DATABASE, sql));
    }

    /** The first column of the first row in the database postgres, as superuser. */
    public static String query(String sql) {
        return query("postgres", sql);
    }

    private static String query(String database, String sql) {
        try (var connection = DriverManager.getConnection(jdbcUrl(database), "postgres", "postgres");
                var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        } catch (SQLException failure) {
            throw new IllegalStateException(sql, failure);
        }
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
