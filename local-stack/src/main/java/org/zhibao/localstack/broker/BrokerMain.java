package org.zhibao.localstack.broker;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Objects;
import java.util.Properties;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.metadata.storage.Formatter;

/** Formats the storage on the first start, then is an ordinary Kafka server. The one argument is its properties file. */
public final class BrokerMain {

    private BrokerMain() {}

    public static void main(String[] arguments) throws Exception {
        System.setProperty("java.util.logging.SimpleFormatter.format", "%1$tFT%1$tT.%1$tL %4$s %3$s %5$s%6$s%n");
        quiet("");
        format(Path.of(arguments[0]));
        kafka.Kafka.main(arguments);
    }

    private static void format(Path file) throws Exception {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        }
        Path log = Path.of(required(properties, "log.dirs"));
        if (Files.exists(log)) {
            return;
        }
        // Formatted beside its place and moved there, so that a start cut short leaves no half-formatted storage.
        Path draft = Files.createTempDirectory(log.getParent(), "log.");
        new Formatter()
                .setClusterId(Uuid.randomUuid().toString())
                .setNodeId(Integer.parseInt(required(properties, "node.id")))
                .setControllerListenerName(required(properties, "controller.listener.names"))
                .setMetadataLogDirectory(draft.toString())
                .addDirectory(draft.toString())
                .run();
        Files.move(draft, log, StandardCopyOption.ATOMIC_MOVE);
    }

    private static String required(Properties properties, String key) throws IOException {
        String value = properties.getProperty(key);
        if (value == null) {
            throw new IOException("no " + key + " in the properties of the broker");
        }
        return value;
    }

    private static void quiet(String logger) {
        Objects.requireNonNull(Logger.getLogger(logger)).setLevel(Level.WARNING);
    }
}
