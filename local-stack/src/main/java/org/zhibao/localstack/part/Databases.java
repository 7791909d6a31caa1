package org.zhibao.localstack.part;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import org.zhibao.localstack.DemoSecrets;
import org.zhibao.localstack.Part;
import org.zhibao.localstack.StackConfig;
import org.zhibao.localstack.StackFailure;

/**
 * Databases and roles of the suite, by the same SQL as in every other deployment: each service owns one database and works
 * in it as a role that owns nothing.
 */
final class Databases {

    private final StackConfig config;
    private final Path scripts;

    Databases(StackConfig config) {
        this.config = config;
        this.scripts = config.projectRoot().resolve("deploy/postgresql");
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
        try {
            provision("keycloak", "keycloak", "");
            for (String name : serviceDatabases()) {
                provision(name, name + "_owner", name + "_app");
                try (Connection connection = connect(config, name)) {
                    execute(connection, script("extensions.sql"));
                }
            }
        } catch (SQLException refused) {
            throw new StackFailure("PostgreSQL could not be provisioned: " + refused.getMessage(), refused);
        }
    }

    private static List<String> serviceDatabases() {
        return Arrays.stream(Part.values())
                .flatMap(part -> part.database().stream())
                .toList();
    }

    private void provision(String database, String owner, String application) throws SQLException {
        try (Connection connection = connect(config, "postgres")) {
            set(connection, "database", database);
            set(connection, "owner", owner);
            set(connection, "owner_password", DemoSecrets.PASSWORD);
            set(connection, "application", application);
            set(connection, "application_password", DemoSecrets.PASSWORD);
            for (String query : script("database.sql").split("(?m)^\\\\gexec$", -1)) {
                for (String statement : answersTo(connection, query)) {
                    execute(connection, statement);
                }
            }
        }
    }

    private String script(String name) {
        try {
            return Files.readString(scripts.resolve(name));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static void set(Connection connection, String name, String value) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("select set_config(?, ?, false)")) {
            statement.setString(1, "zhibao." + name);
            statement.setString(2, value);
            statement.execute();
        }
    }

    /** What psql's {@code \gexec} does with a query: each row is a statement. */
    private static List<String> answersTo(Connection connection, String query) throws SQLException {
        List<String> statements = new ArrayList<>();
        if (!query.isBlank()) {
            try (Statement statement = connection.createStatement();
                    ResultSet rows = statement.executeQuery(query)) {
                while (rows.next()) {
                    statements.add(rows.getString(1));
                }
            }
        }
        return statements;
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
