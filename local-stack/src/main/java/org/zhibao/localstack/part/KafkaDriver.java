package org.zhibao.localstack.part;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.errors.TopicExistsException;
import org.zhibao.localstack.Listener;
import org.zhibao.localstack.Part;
import org.zhibao.localstack.StackConfig;
import org.zhibao.localstack.StackFailure;
import org.zhibao.localstack.broker.BrokerMain;

/** One Kafka 4 broker that is its own controller (KRaft). */
final class KafkaDriver implements PartDriver {

    private static final int PARTITIONS = 6;
    private static final int PATIENCE_SECONDS = 5;
    private static final List<String> TOPICS = List.of(
            "zhibao.case.events",
            "zhibao.mediation.events",
            "zhibao.pledge.events",
            "zhibao.case.dead-letters",
            "zhibao.mediation.dead-letters",
            "zhibao.pledge.dead-letters",
            "zhibao.statistics.dead-letters");

    private final StackConfig config;
    private final Software software;
    private final Path data;

    KafkaDriver(StackConfig config) {
        this.config = config;
        this.software = new Software(config);
        this.data = config.dataFolder().resolve("kafka");
    }

    @Override
    public void prepare() {
        String settings = settings().entrySet().stream()
                .map(setting -> setting.getKey() + "=" + setting.getValue() + "\n")
                .collect(Collectors.joining());
        try {
            Files.createDirectories(data);
            Files.writeString(data.resolve("server.properties"), settings);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    @Override
    public LaunchPlan plan() {
        String classpath = Stream.concat(
                        Stream.of(ownClasses()),
                        software.classpath().stream()
                                .filter(path -> path.toString().endsWith(".jar")))
                .map(Path::toString)
                .collect(Collectors.joining(":"));
        List<String> command = List.of(
                Commands.java(),
                "-Xms96m",
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-XX:MaxMetaspaceSize=128m",
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:+AutoCreateSharedArchive",
                "-XX:SharedArchiveFile=" + config.softwareFolder().resolve("kafka.jsa"),
                "-Djava.awt.headless=true",
                "-cp",
                classpath,
                BrokerMain.class.getName(),
                data.resolve("server.properties").toString());
        return new LaunchPlan(
                command,
                Map.of(),
                config.dataFolder(),
                config.logFile(Part.KAFKA),
                settings().toString());
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
            List<NewTopic> missing = TOPICS.stream()
                    .filter(topic -> !present.contains(topic))
                    .map(topic -> new NewTopic(topic, PARTITIONS, (short) 1))
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

    private Map<String, String> settings() {
        int broker = config.ports().of(Listener.KAFKA);
        int controller = config.ports().of(Listener.KAFKA_CONTROLLER);
        Map<String, String> settings = new TreeMap<>();
        settings.put("process.roles", "broker,controller");
        settings.put("node.id", "1");
        settings.put("controller.quorum.voters", "1@localhost:" + controller);
        settings.put("controller.listener.names", "CONTROLLER");
        settings.put("listeners", "PLAINTEXT://localhost:%d,CONTROLLER://localhost:%d".formatted(broker, controller));
        settings.put("advertised.listeners", "PLAINTEXT://localhost:" + broker);
        settings.put("log.dirs", data.resolve("log").toString());
        settings.put("num.partitions", Integer.toString(PARTITIONS));
        settings.put("auto.create.topics.enable", "false");
        settings.put("group.initial.rebalance.delay.ms", "0");
        settings.put("offsets.topic.replication.factor", "1");
        settings.put("offsets.topic.num.partitions", "4");
        settings.put("transaction.state.log.replication.factor", "1");
        settings.put("transaction.state.log.min.isr", "1");
        settings.put("transaction.state.log.num.partitions", "4");
        settings.put("share.coordinator.state.topic.replication.factor", "1");
        settings.put("share.coordinator.state.topic.min.isr", "1");
        // events are the record from which a read model can be built anew
        settings.put("log.retention.ms", "-1");
        return settings;
    }

    /** The folder or jar this very class came from, which holds the broker's main class too. */
    private static Path ownClasses() {
        try {
            return Path.of(KafkaDriver.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
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
        if (org.zhibao.localstack.Ports.isFree(config.ports().of(Listener.KAFKA))) {
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
