package org.zhibao.localstack.part;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import org.zhibao.localstack.DemoSecrets;
import org.zhibao.localstack.Part;
import org.zhibao.localstack.StackConfig;
import org.zhibao.localstack.StackFailure;

/** Databases and roles of the suite: each service owns one database and works in it as a role that owns nothing. */
final class Databases {

    private static final List<String> EXTENSIONS = List.of("pg_trgm", "btree_gist", "ltree", "pg_stat_statements");

    private final StackConfig config;

    Databases(StackConfig config) {
        this.config = config;
    }

    /** A connection of the superuser. */
    static Connection connect(StackConfig config, String database) throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("user", "postgres");
        properties.setProperty("password", DemoSecrets.PASSWORD);
        properties.setProperty("connectTimeout", "2");
        properties.setProperty("loginTimeout", "5");
        properties.setProperty("ApplicationName", "zhibao");
        return DriverManager.getConnection(url(config, database), properties);
    }

    static String url(StackConfig config, String database) {
        return "jdbc:postgresql://localhost:%d/%s".formatted(config.ports().of(Part.POSTGRESQL), database);
    }

    /** Creates what is missing; a provisioning that was cut short is completed by the next one. */
    void provision() {
        try (Connection connection = connect(config, "postgres")) {
            role(connection, "keycloak");
            database(connection, "keycloak", "keycloak");
            for (String name : serviceDatabases()) {
                role(connection, name + "_owner");
                role(connection, name + "_app");
                database(connection, name, name + "_owner");
                execute(connection, "grant connect on database %s to %s_app".formatted(name, name));
            }
        } catch (SQLException refused) {
            throw new StackFailure("PostgreSQL could not be provisioned: " + refused.getMessage(), refused);
        }
        serviceDatabases().forEach(this::extensions);
    }

    private static List<String> serviceDatabases() {
        return Arrays.stream(Part.values())
                .flatMap(part -> part.database().stream())
                .toList();
    }

    private void extensions(String database) {
        try (Connection connection = connect(config, database)) {
            for (String extension : EXTENSIONS) {
                execute(connection, "create extension if not exists " + extension);
            }
        } catch (SQLException refused) {
            throw new StackFailure(
                    "Extensions could not be created in %s: %s".formatted(database, refused.getMessage()), refused);
        }
    }

    private static void role(Connection connection, String role) throws SQLException {
        if (!exists(connection, "select 1 from pg_roles where rolname = ?", role)) {
            execute(
                    connection,
                    "create role %s login nosuperuser nocreatedb nocreaterole nobypassrls password '%s'"
                            .formatted(role, DemoSecrets.PASSWORD));
        }
    }

    private static void database(Connection connection, String database, String owner) throws SQLException {
        if (!exists(connection, "select 1 from pg_database where datname = ?", database)) {
            execute(connection, "create database %s owner %s".formatted(database, owner));
        }
        execute(connection, "revoke all on database %s from public".formatted(database));
    }

    private static boolean exists(Connection connection, String query, String name) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next();
            }
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
