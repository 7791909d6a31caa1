package org.zhibao.localstack.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhibao.localstack.Listener;
import org.zhibao.localstack.LocalStack;
import org.zhibao.localstack.Part;
import org.zhibao.localstack.Ports;
import org.zhibao.localstack.StackConfig;

/** The launcher as a process of its own, with a real PostgreSQL and a real Kafka. */
class LauncherIT {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final String PARTS = "postgresql,kafka";

    private record Outcome(int exit, String output) {}

    @TempDir
    private Path folder;

    private final Ports ports = Ports.free();
    private final Map<String, String> environment = new HashMap<>();
    private final List<Process> launchers = new ArrayList<>();

    @BeforeEach
    void configure() {
        for (Listener listener : Listener.values()) {
            environment.put(listener.variable(), Integer.toString(ports.of(listener)));
        }
        environment.put(
                "ZHIBAO_HOME", Path.of("..").toAbsolutePath().normalize().toString());
        environment.put("ZHIBAO_DATA", folder.resolve("data").toString());
    }

    @AfterEach
    void stopWhatIsLeft() {
        launchers.forEach(Process::destroyForcibly);
        stack().down();
    }

    @Test
    void survivesKilledPartsAndKilledLauncher() throws Exception {
        Process first = start("up", "--no-build", "--only", PARTS);
        awaitOutput(first, "is ready (2 of 8 parts");
        execute("create table kept (word text)");
        execute("insert into kept values ('still here')");
        long postgres = pid(Part.POSTGRESQL);

        Outcome second = run("up", "--no-build", "--only", PARTS);
        assertThat(second.exit()).isZero();
        assertThat(second.output()).contains("Zhibao already runs").contains("launcher process " + first.pid());

        stack().kill(Part.KAFKA);
        Outcome without = run("up", "--no-build", "--only", PARTS);
        assertThat(without.exit()).isEqualTo(1);
        assertThat(without.output()).startsWith("zhibao: Zhibao already runs").contains("but without kafka:");

        first.destroyForcibly().waitFor();
        assertThat(pid(Part.POSTGRESQL)).isEqualTo(postgres);

        Process recovering = start("up", "--no-build", "--only", PARTS);
        awaitOutput(recovering, "is ready (2 of 8 parts");
        assertThat(output(recovering)).contains("taking over what still runs", "ran already");
        assertThat(pid(Part.POSTGRESQL)).isEqualTo(postgres);
        assertThat(kept()).isEqualTo("still here");

        Process bystander = new ProcessBuilder("sleep", "300").start();
        launchers.add(bystander);
        new ProcessBuilder("kill", "-INT", Long.toString(recovering.pid()))
                .start()
                .waitFor();
        recovering.waitFor();
        assertThat(stack().process(Part.POSTGRESQL)).isEmpty();
        assertThat(stack().process(Part.KAFKA)).isEmpty();
        assertThat(bystander.isAlive()).isTrue();
    }

    @Test
    void whoEndsAStartIsToldOfNoFailure() throws Exception {
        Process launcher = start("up", "--no-build", "--only", PARTS);
        awaitOutput(launcher, "kafka                starting");

        new ProcessBuilder("kill", "-INT", Long.toString(launcher.pid()))
                .start()
                .waitFor();

        assertThat(launcher.waitFor()).isEqualTo(130);
        assertThat(output(launcher))
                .contains("Stopping what was started")
                .doesNotContain("ended while starting")
                .doesNotContain("its log is");
        assertThat(stack().process(Part.POSTGRESQL)).isEmpty();
        assertThat(stack().process(Part.KAFKA)).isEmpty();
    }

    @Test
    void detachedSuiteIsShownAndStopped() throws Exception {
        Outcome up = run("up", "-d", "--no-build", "--only", "postgresql");
        assertThat(up.exit()).as(up.output()).isZero();
        assertThat(up.output()).contains("Data         " + folder.resolve("data"), "Demo users");

        Outcome status = run("status", "--json");
        JsonNode json = new ObjectMapper().readTree(status.output());
        assertThat(status.exit()).as("not all parts were started").isEqualTo(3);
        assertThat(json.at("/parts/0/state").asText()).isEqualTo("ready");
        assertThat(json.at("/parts/0/residentBytes").asLong()).isPositive();
        assertThat(json.at("/parts/7/state").asText()).isEqualTo("stopped");

        assertThat(run("up", "-d", "--no-build", "--only", "postgresql").output())
                .contains("Zhibao already runs");
        assertThat(run("logs", "postgresql").output()).contains("ready to accept connections");
        assertThat(run("down").output()).contains("Zhibao is down");
        assertThat(run("down").output()).contains("Zhibao is not running");
        assertThat(run("reset", "--yes").exit()).isZero();
        assertThat(folder.resolve("data")).doesNotExist();
    }

    @Test
    void aResetThatNobodyCanBeAskedAboutDeletesNothing() throws Exception {
        Path data = Files.createDirectories(folder.resolve("data"));

        Outcome reset = run("reset");

        assertThat(reset.exit()).isEqualTo(1);
        assertThat(reset.output().strip())
                .isEqualTo("zhibao: Nothing was deleted; to delete %s say ./zhibao reset --yes.".formatted(data));
        assertThat(data).isDirectory();
    }

    @Test
    void linesOfALogAreCountedFromNought() throws Exception {
        Outcome logs = run("logs", "kafka", "-n", "-5");

        assertThat(logs.exit()).isEqualTo(2);
        assertThat(logs.output()).startsWith("--lines is -5; it counts from 0.");
    }

    @Test
    void helpOfTheTestCommandIsItsOwnAndNotMavens() throws Exception {
        Outcome help = run("test", "--help");

        assertThat(help.exit()).isZero();
        assertThat(help.output())
                .contains("Usage: zhibao test", "counts the tests")
                .doesNotContain("usage: mvn");
    }

    @Test
    void busyPortIsNamedWithItsOwnerAndNothingIsLeft() throws Exception {
        try (ServerSocket socket = new ServerSocket(ports.of(Part.KAFKA), 1, InetAddress.getLoopbackAddress())) {
            Outcome outcome = run("up", "-d", "--no-build", "--only", PARTS);

            assertThat(outcome.exit()).isEqualTo(1);
            assertThat(outcome.output().lines())
                    .singleElement()
                    .asString()
                    .startsWith("zhibao: Port %d, which kafka needs, is held by process %d ("
                            .formatted(
                                    socket.getLocalPort(),
                                    ProcessHandle.current().pid()))
                    .endsWith("choose another with ZHIBAO_PORT_KAFKA.");
            assertThat(stack().process(Part.POSTGRESQL)).isEmpty();
        }
    }

    private LocalStack stack() {
        return LocalStack.of(StackConfig.fromEnvironment(environment));
    }

    private long pid(Part part) {
        return stack().process(part).orElseThrow().pid();
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(stack().adminJdbcUrl("zhibao_case"));
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private String kept() throws SQLException {
        try (Connection connection = DriverManager.getConnection(stack().adminJdbcUrl("zhibao_case"));
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select word from kept")) {
            rows.next();
            return rows.getString(1);
        }
    }

    private Outcome run(String... arguments) throws IOException, InterruptedException {
        Process process = start(arguments);
        int exit = process.waitFor();
        return new Outcome(exit, output(process));
    }

    private Process start(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Zhibao.class.getName()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(environment);
        Path file = folder.resolve("launcher-" + launchers.size() + ".out");
        Process process = builder.redirectOutput(file.toFile()).start();
        launchers.add(process);
        return process;
    }

    private String output(Process process) throws IOException {
        return Files.readString(
                folder.resolve("launcher-" + launchers.indexOf(process) + ".out"), StandardCharsets.UTF_8);
    }

    private void awaitOutput(Process process, String text) {
        await().atMost(PATIENCE).pollInterval(Duration.ofMillis(100)).until(() -> {
            String output = output(process);
            assertThat(process.isAlive() || output.contains(text)).as(output).isTrue();
            return output.contains(text);
        });
    }
}
