package org.zhibao.localstack.part;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.zhibao.localstack.Listener;
import org.zhibao.localstack.Ports;

/**
 * The properties of a single broker that is its own controller.
 *
 * @param values by key
 */
record BrokerSettings(Map<String, String> values) {

    private static final int PARTITIONS = 6;

    static BrokerSettings of(Ports ports, Path logFolder) {
        int broker = ports.of(Listener.KAFKA);
        int controller = ports.of(Listener.KAFKA_CONTROLLER);
        Map<String, String> settings = new TreeMap<>();
        settings.put("process.roles", "broker,controller");
        settings.put("node.id", "1");
        settings.put("controller.quorum.voters", "1@localhost:" + controller);
        settings.put("controller.listener.names", "CONTROLLER");
        settings.put("listeners", "PLAINTEXT://localhost:%d,CONTROLLER://localhost:%d".formatted(broker, controller));
        settings.put("advertised.listeners", "PLAINTEXT://localhost:" + broker);
        settings.put("log.dirs", logFolder.toString());
        // a quarter of the heap otherwise, for compaction that only small internal topics need
        settings.put("log.cleaner.dedupe.buffer.size", "4194304");
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
        return new BrokerSettings(settings);
    }

    void write(Path file) throws IOException {
        Files.writeString(
                file,
                values.entrySet().stream()
                        .map(setting -> setting.getKey() + "=" + setting.getValue() + "\n")
                        .collect(Collectors.joining()));
    }
}
