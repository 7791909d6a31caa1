package org.zhibao.localstack.part;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.errors.TopicExistsException;
import org.zhibao.localstack.Listener;
import org.zhibao.localstack.Part;
import org.zhibao.localstack.Ports;
import org.zhibao.localstack.StackConfig;
import org.zhibao.localstack.StackFailure;

/** One Kafka 4 broker that is its own controller (KRaft). */
final class KafkaDriver implements PartDriver {

    private static final int PATIENCE_SECONDS = 5;
    private static final String LOGGING = """
            handlers=java.util.logging.ConsoleHandler
            .level=WARNING
            kafka.server.level=INFO
            java.util.logging.ConsoleHandler.level=ALL
            java.util.logging.SimpleFormatter.format=%1$tFT%1$tT.%1$tL %4$s %3$s %5$s%6$s%n
            """;

    private final StackConfig config;
    private final Software software;
    private final Path data;

    KafkaDriver(StackConfig config) {
        this.config = config;
        this.software = new Software(config);
        this.data = config.dataFolder().resolve("kafka");
    }

    @Override
    public boolean isPrepared() {
        return Files.isDirectory(storage());
    }

    @Override
    public void prepare() {
        try {
            Files.createDirectories(data);
            Files.writeString(data.resolve("logging.properties"), LOGGING);
            settings(storage()).write(data.resolve("server.properties"));
            if (!isPrepared()) {
                format();
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    @Override
    public LaunchPlan plan() {
        List<String> command = java(
                software.classArchive("kafka", classpath()),
                "kafka.Kafka",
                data.resolve("server.properties").toString());
        return new LaunchPlan(
                command,
                Map.of(),
                config.dataFolder(),
                config.logFile(Part.KAFKA),
                settings(storage()).toString());
    }

    @Override
    public boolean answers() {
        return withAdmin(admin -> !admin.describeCluster()
                        .nodes()
                        .get(PATIENCE_SECONDS, TimeUnit.SECONDS)
                        .isEmpty())
                .orElse(false);
    }

    @Override
    public void provision() {
        Optional<Boolean> done = withAdmin(admin -> {
            Set<String> present = admin.listTopics().names().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            List<NewTopic> missing = topics().stream()
                    .filter(topic -> !present.contains(topic))
                    .map(topic -> new NewTopic(topic, Optional.empty(), Optional.empty()))
                    .toList();
            try {
                admin.createTopics(missing).all().get(PATIENCE_SECONDS * 6L, TimeUnit.SECONDS);
            } catch (ExecutionException failure) {
                if (!(failure.getCause() instanceof TopicExistsException)) {
                    throw failure;
                }
            }
            return true;
        });
        if (done.isEmpty()) {
            throw new StackFailure(
                    "The topics could not be created; the broker's log is %s.".formatted(config.logFile(Part.KAFKA)));
        }
    }

    /** The same list from which every other deployment creates them. */
    private List<String> topics() {
        try {
            return Files.readAllLines(config.projectRoot().resolve("deploy/kafka/topics.txt"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private BrokerSettings settings(Path logFolder) {
        return BrokerSettings.of(config.ports(), logFolder);
    }

    private Path storage() {
        return data.resolve("log");
    }

    /** Formats beside the place and moves there, so that a start cut short leaves no half-formatted storage. */
    private void format() throws IOException {
        Path draft = Files.createTempDirectory(data, "log.");
        Path properties = data.resolve("format.properties");
        settings(draft).write(properties);
        Commands.run(
                "Formatting Kafka's storage",
                java(
                        List.of(),
                        "kafka.tools.StorageTool",
                        "format",
                        "--cluster-id",
                        Uuid.randomUuid().toString(),
                        "--config",
                        properties.toString()),
                Map.of(),
                data);
        Files.delete(properties);
        Files.move(draft, storage(), StandardCopyOption.ATOMIC_MOVE);
    }

    private List<String> java(List<String> options, String mainClass, String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                Commands.java(),
                "-Xms64m",
                "-Xmx192m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:MaxMetaspaceSize=128m",
                "-XX:+ExitOnOutOfMemoryError",
                "--sun-misc-unsafe-memory-access=allow",
                "-Djava.awt.headless=true",
                "-Djava.util.logging.config.file=" + data.resolve("logging.properties")));
        command.addAll(options);
        command.addAll(List.of("-cp", classpath(), mainClass));
        command.addAll(List.of(arguments));
        return command;
    }

    private String classpath() {
        return software.classpath().stream()
                .map(Path::toString)
                .filter(path -> path.endsWith(".jar"))
                .collect(Collectors.joining(":"));
    }

    @FunctionalInterface
    private interface Question<T> {
        T ask(Admin admin) throws ExecutionException, InterruptedException, TimeoutException;
    }

    private <T> Optional<T> withAdmin(Question<T> question) {
        Map<String, Object> settings = Map.of(
                "bootstrap.servers",
                "localhost:" + config.ports().of(Listener.KAFKA),
                "request.timeout.ms",
                4_000,
                "default.api.timeout.ms",
                5_000,
                "client.id",
                "zhibao");
        if (Ports.isFree(config.ports().of(Listener.KAFKA))) {
            return Optional.empty();
        }
        try (Admin admin = Admin.create(settings)) {
            return Optional.of(question.ask(admin));
        } catch (ExecutionException | TimeoutException notYet) {
            return Optional.empty();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }
}
