package org.zhibao.kit.testsupport;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;
import org.jspecify.annotations.Nullable;

/** A Kafka broker in this JVM that is its own controller (KRaft). It can be stopped and comes back with its data and port. */
public final class TestBroker implements TestBrokerMBean {

    private static final List<Logger> QUIET = List.of(
            Logger.getLogger("kafka"), Logger.getLogger("org.apache.kafka"), Logger.getLogger("state.change.logger"));

    private final int port = freePort();
    private final int controllerPort = freePort();
    private final Path log;
    private @Nullable KafkaRaftServer server;

    /** A broker with empty storage, not yet started. */
    public TestBroker() {
        QUIET.forEach(logger -> logger.setLevel(Level.SEVERE));
        try {
            log = Files.createTempDirectory("zhibao-test-kafka");
            new Formatter()
                    .setClusterId(Uuid.randomUuid().toString())
                    .setNodeId(1)
                    .setControllerListenerName("CONTROLLER")
                    .setMetadataLogDirectory(log.toString())
                    .addDirectory(log.toString())
                    .setPrintStream(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8))
                    .run();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (Exception failure) {
            throw new IllegalStateException("The broker's storage could not be formatted", failure);
        }
    }

    @Override
    public String getBootstrapServers() {
        return "localhost:" + port;
    }

    @Override
    public synchronized void start() {
        if (server == null) {
            // Kafka looks classes up in the thread's loader, which may be that of an application that has ended.
            var thread = Thread.currentThread();
            var loader = thread.getContextClassLoader();
            thread.setContextClassLoader(KafkaRaftServer.class.getClassLoader());
            try {
                server = new KafkaRaftServer(new KafkaConfig(settings(), false), Time.SYSTEM);
                server.startup();
            } finally {
                thread.setContextClassLoader(loader);
            }
        }
    }

    @Override
    public synchronized void stop() {
        if (server != null) {
            server.shutdown();
            server.awaitShutdown();
            server = null;
        }
    }

    private Map<String, String> settings() {
        return Map.ofEntries(
                Map.entry("process.roles", "broker,controller"),
                Map.entry("node.id", "1"),
                Map.entry("controller.quorum.voters", "1@localhost:" + controllerPort),
                Map.entry("controller.listener.names", "CONTROLLER"),
                Map.entry(
                        "listeners",
                        "PLAINTEXT://localhost:%d,CONTROLLER://localhost:%d".formatted(port, controllerPort)),
                Map.entry("advertised.listeners", "PLAINTEXT://localhost:" + port),
                Map.entry("log.dirs", log.toString()),
                Map.entry("num.partitions", "3"),
                Map.entry("group.initial.rebalance.delay.ms", "0"),
                Map.entry("offsets.topic.replication.factor", "1"),
                Map.entry("offsets.topic.num.partitions", "1"),
                Map.entry("transaction.state.log.replication.factor", "1"),
                Map.entry("transaction.state.log.min.isr", "1"),
                Map.entry("transaction.state.log.num.partitions", "1"));
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
