package org.zhibao.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhibao.events.Topics;
import org.zhibao.localstack.DemoSecrets;
import org.zhibao.localstack.LocalStack;
import org.zhibao.localstack.Part;
import org.zhibao.localstack.StackConfig;

/**
 * The same artefact as in the image, started by the image's command with the compose file's variables in the production
 * profile, against the PostgreSQL and Kafka of local-stack. Only addresses and ports differ from those in a container.
 */
class ProductionIT {

    private static final Part SERVICE = Part.CASE_SERVICE;
    private static final List<String> DATABASES = List.of("case", "mediation", "pledge", "statistics");
    private static final List<String> ROLES = List.of("app", "owner");

    /** Seconds on an idle machine. */
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    @TempDir
    private static Path folder;

    private static LocalStack stack;
    private static Map<String, String> secrets;

    @BeforeAll
    static void startWhatTheServiceNeeds() throws SQLException {
        stack = LocalStack.start(StackConfig.forTests(folder.resolve("data")), EnumSet.of(Part.POSTGRESQL, Part.KAFKA));
        secrets = EnvironmentFile.generate();
        // names that resolve nowhere: a service must start while the issuer cannot be reached
        secrets.put("ZHIBAO_IDENTITY_HOST", "identity.invalid");
        secrets.put("ZHIBAO_GATEWAY_HOST", "gateway.invalid");
        try (Connection connection = DriverManager.getConnection(stack.adminJdbcUrl("postgres"));
                Statement statement = connection.createStatement()) {
            for (String name : DATABASES) {
                for (String role : ROLES) {
                    statement.execute(
                            "alter role zhibao_%s_%s password '%s'".formatted(name, role, password(name, role)));
                }
            }
        }
    }

    @AfterAll
    static void stop() {
        if (stack != null) {
            stack.close();
        }
    }

    @Test
    void serviceIsReadyWithTheVariablesOfComposeAndItsHealthCheckSaysSo() throws Exception {
        Map<String, String> environment = environment();
        Path log = folder.resolve("ready.log");
        Process service = start(environment, log);
        try {
            await().atMost(PATIENCE)
                    .pollInterval(Duration.ofMillis(500))
                    .failFast(() -> assertThat(service.isAlive()).as(read(log)).isTrue())
                    .untilAsserted(() ->
                            assertThat(healthCheck(environment)).as(read(log)).isZero());

            assertThat(read(log)).contains("Profile prod activated");
        } finally {
            end(service);
        }
        assertThat(healthCheck(environment)).isNotZero();
    }

    @Test
    void unsafeProductionIsRefusedByNameOfEachFault() throws Exception {
        Map<String, String> environment = environment();
        environment.put("ZHIBAO_CURSOR_SECRET", DemoSecrets.CURSOR_SECRET);
        environment.put("QUARKUS_OIDC_AUTH_SERVER_URL", "http://identity.invalid/realms/zhibao");
        // another database than that of the service that is to run well
        environment.computeIfPresent("QUARKUS_DATASOURCE_JDBC_URL", (name, url) -> url.replace("_case", "_mediation"));
        for (String user : List.of("QUARKUS_DATASOURCE_", "QUARKUS_FLYWAY_")) {
            environment.put(user + "USERNAME", "zhibao_mediation_owner");
            environment.put(user + "PASSWORD", password("mediation", "owner"));
        }
        Path log = folder.resolve("refused.log");
        Process service = start(environment, log);
        try {
            assertThat(service.waitFor(PATIENCE)).as(read(log)).isTrue();

            assertThat(service.exitValue()).isNotZero();
            assertThat(read(log))
                    .contains("Unsafe production configuration")
                    .contains("zhibao.cursor.secret is the demo secret")
                    .contains("quarkus.oidc.auth-server-url has no TLS")
                    .contains("quarkus.datasource.username is the owner of the database");
        } finally {
            end(service);
        }
    }

    @Test
    void topicsAreThoseOfTheEventsAndOfLocalStack() throws Exception {
        Set<String> published = new TreeSet<>(Set.of(Topics.CASES, Topics.MEDIATIONS, Topics.PLEDGES));
        ServiceVariables.services()
                .filter(service -> service != Part.GATEWAY)
                .forEach(service -> published.add(Topics.deadLettersOf(service.shortName())));
        Set<String> created =
                new TreeSet<>(Checkout.text("deploy/kafka/topics.txt").lines().toList());

        assertThat(created).isEqualTo(published);
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", stack.kafkaBootstrap()))) {
            assertThat(admin.listTopics().names().get(10, TimeUnit.SECONDS)).containsAll(created);
        }
    }

    @Test
    void brokerIsSetAsInLocalStack() throws IOException {
        Map<String, String> here = ComposeFile.read().environment("kafka");
        Properties local = new Properties();
        try (var reader = Files.newBufferedReader(folder.resolve("data/kafka/server.properties"))) {
            local.load(reader);
        }
        // addresses and folders are the container's own; the smaller buffer fits local-stack's smaller heap
        List.of(
                        "listeners",
                        "advertised.listeners",
                        "controller.quorum.voters",
                        "log.dirs",
                        "log.cleaner.dedupe.buffer.size")
                .forEach(local::remove);

        assertThat(local).isNotEmpty();
        local.forEach((name, value) -> assertThat(here)
                .containsEntry(
                        "KAFKA_" + name.toString().toUpperCase(Locale.ROOT).replace('.', '_'), value.toString()));
    }

    @Test
    void databasesAreProvisionedTwiceWithoutHarmAndEveryRoleHasItsOwnPassword() throws SQLException {
        assumeTrue(isInstalled("psql"), "the script needs psql, which the image of PostgreSQL has");
        Map<String, String> environment = new TreeMap<>(ComposeFile.read().environment("databases", secrets));
        environment.put("PGHOST", "localhost");
        environment.put("PGPORT", Integer.toString(stack.ports().of(Part.POSTGRESQL)));
        environment.put("PGPASSWORD", DemoSecrets.PASSWORD);

        for (int run = 1; run <= 2; run++) {
            Program.Outcome provisioning = Program.run(
                    List.of(Checkout.path("deploy/postgresql/provision.sh").toString()), environment);
            assertThat(provisioning.exitCode()).as(provisioning.output()).isZero();
        }

        for (String name : DATABASES) {
            for (String role : ROLES) {
                String url = "jdbc:postgresql://localhost:%s/zhibao_%s".formatted(environment.get("PGPORT"), name);
                String user = "zhibao_%s_%s".formatted(name, role);
                try (Connection connection = DriverManager.getConnection(url, user, password(name, role));
                        Statement statement = connection.createStatement()) {
                    assertThat(mayCreate(statement)).as(user).isEqualTo(role.equals("owner"));
                }
            }
        }
    }

    private static boolean mayCreate(Statement statement) throws SQLException {
        try (ResultSet row = statement.executeQuery("select has_database_privilege(current_database(), 'create')"
                + " or has_schema_privilege('public', 'create')")) {
            row.next();
            return row.getBoolean(1);
        }
    }

    private static String password(String database, String role) {
        String variable = "ZHIBAO_%s_%s_PASSWORD".formatted(database, role).toUpperCase(Locale.ROOT);
        return Objects.requireNonNull(secrets.get(variable), variable);
    }

    /** The variables of the compose file, with the addresses and ports of this test. */
    private static Map<String, String> environment() {
        Map<String, String> environment = new TreeMap<>(ComposeFile.read().environment(SERVICE.label(), secrets));
        environment.replaceAll((name, value) -> value.replace(
                        "postgresql:5432", "localhost:" + stack.ports().of(Part.POSTGRESQL))
                .replace("kafka:9092", stack.kafkaBootstrap()));
        environment.put("QUARKUS_HTTP_PORT", Integer.toString(stack.ports().of(SERVICE)));
        environment.put(
                "QUARKUS_MANAGEMENT_PORT",
                Integer.toString(stack.ports().of(SERVICE.management().orElseThrow())));
        return environment;
    }

    private static Process start(Map<String, String> environment, Path log) throws IOException {
        Path application = Checkout.path(SERVICE.label()).resolve("target/quarkus-app");
        assertThat(application.resolve("quarkus-run.jar"))
                .as("the packaged " + SERVICE)
                .exists();
        List<String> command = new ArrayList<>(Dockerfile.SERVICE.command());
        command.set(0, Path.of(System.getProperty("java.home"), "bin", "java").toString());
        // as much memory as the container has
        command.add(1, "-XX:MaxRAM=512m");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(application.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().keySet().retainAll(Set.of("PATH"));
        builder.environment().putAll(environment);
        return builder.start();
    }

    private static void end(Process service) throws InterruptedException {
        service.destroy();
        if (!service.waitFor(20, TimeUnit.SECONDS)) {
            service.destroyForcibly().waitFor();
        }
    }

    private static int healthCheck(Map<String, String> environment) {
        return Program.run(Dockerfile.SERVICE.healthCheck(), environment).exitCode();
    }

    private static boolean isInstalled(String program) {
        return Arrays.stream(Objects.requireNonNull(System.getenv("PATH")).split(":", -1))
                .anyMatch(part -> Files.isExecutable(Path.of(part, program)));
    }

    private static String read(Path log) {
        try {
            return Files.exists(log) ? Files.readString(log) : "";
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
