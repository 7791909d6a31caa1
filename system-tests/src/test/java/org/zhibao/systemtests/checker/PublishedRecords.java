package org.zhibao.systemtests.checker;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.zhibao.systemtests.checker.Evidence.PublishedRecord;

/** Reads the services' topics from their beginning to their end, as a reader of committed transactions sees them. */
final class PublishedRecords {

    private static final List<String> TOPICS =
            List.of("zhibao.case.events", "zhibao.mediation.events", "zhibao.pledge.events");

    private PublishedRecords() {}

    static List<PublishedRecord> read(String bootstrap) {
        var configuration = Map.<String, Object>of(
                ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                bootstrap,
                ConsumerConfig.ISOLATION_LEVEL_CONFIG,
                "read_committed");
        try (var consumer = new KafkaConsumer<>(configuration, new StringDeserializer(), new StringDeserializer())) {
            var partitions = TOPICS.stream()
                    .flatMap(topic ->
                            Objects.requireNonNullElse(consumer.partitionsFor(topic), List.<PartitionInfo>of())
                                    .stream())
                    .map(info -> new TopicPartition(info.topic(), info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            var records = new ArrayList<PublishedRecord>();
            // The position passes the markers of transactions too, so it reaches the end without a record there.
            while (partitions.stream().anyMatch(partition -> consumer.position(partition) < ends.get(partition))) {
                consumer.poll(Duration.ofMillis(200)).forEach(published -> records.add(of(published)));
            }
            records.sort(Comparator.comparing(PublishedRecord::topic)
                    .thenComparingInt(PublishedRecord::partition)
                    .thenComparingLong(PublishedRecord::offset));
            return records;
        }
    }

    private static PublishedRecord of(ConsumerRecord<String, String> published) {
        return new PublishedRecord(
                published.topic(),
                published.partition(),
                published.offset(),
                UUID.fromString(header(published, "ce_id")),
                header(published, "ce_type"),
                UUID.fromString(header(published, "ce_subject")),
                Integer.parseInt(header(published, "ce_sequence")),
                published.value());
    }

    private static String header(ConsumerRecord<String, String> published, String name) {
        return new String(published.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }
}
