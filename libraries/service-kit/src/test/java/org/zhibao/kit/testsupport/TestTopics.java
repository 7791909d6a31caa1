package org.zhibao.kit.testsupport;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.zhibao.events.DomainEvent;
import org.zhibao.events.EventTypes;

/** Topics of the {@link KafkaResource} broker as another service sees them. */
public final class TestTopics {

    private static final JsonMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    private TestTopics() {}

    private static Map<String, Object> settings() {
        return Map.of("bootstrap.servers", KafkaResource.broker().getBootstrapServers());
    }

    /** Creates topics of three partitions where they are missing. */
    public static void create(String... names) {
        try (var admin = Admin.create(settings())) {
            for (var name : names) {
                try {
                    admin.createTopics(List.of(new NewTopic(name, 3, (short) 1)))
                            .all()
                            .get();
                } catch (ExecutionException failure) {
                    if (!(failure.getCause() instanceof TopicExistsException)) {
                        throw new IllegalStateException(failure);
                    }
                }
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** What a consumer that reads committed records sees from the beginning to the end of now. */
    public static List<ConsumerRecord<String, byte[]>> read(String topic) {
        var settings = Map.<String, Object>of(
                "bootstrap.servers",
                KafkaResource.broker().getBootstrapServers(),
                "isolation.level",
                "read_committed",
                "auto.offset.reset",
                "earliest");
        var records = new ArrayList<ConsumerRecord<String, byte[]>>();
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
            var partitions = consumer.partitionsFor(topic).stream()
                    .map(partition -> new TopicPartition(topic, partition.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            while (partitions.stream().anyMatch(partition -> consumer.position(partition) < ends.get(partition))) {
                consumer.poll(Duration.ofMillis(100)).forEach(records::add);
            }
        }
        return records;
    }

    /** The records of one aggregate in {@link #read}. */
    public static List<ConsumerRecord<String, byte[]>> read(String topic, UUID aggregateId) {
        return read(topic).stream()
                .filter(message -> aggregateId.toString().equals(message.key()))
                .toList();
    }

    public static String header(ConsumerRecord<String, byte[]> message, String name) {
        var header = message.headers().lastHeader(name);
        return header == null ? "" : new String(header.value(), StandardCharsets.UTF_8);
    }

    /** Publishes an event as its producer would. */
    public static void publish(String topic, UUID id, int sequence, DomainEvent event) {
        publish(List.of(message(topic, id, sequence, event)));
    }

    /** An event as its producer would publish it. */
    public static ProducerRecord<String, byte[]> message(String topic, UUID id, int sequence, DomainEvent event) {
        try {
            return message(
                    topic,
                    id,
                    EventTypes.nameOf(event.getClass()),
                    event.aggregateId(),
                    sequence,
                    event.region(),
                    event.occurredOn().toString(),
                    JSON.writeValueAsString(event));
        } catch (JsonProcessingException failure) {
            throw new IllegalArgumentException(failure);
        }
    }

    /** Publishes records in their order. */
    public static void publish(List<ProducerRecord<String, byte[]>> messages) {
        try (var producer = new KafkaProducer<>(settings(), new StringSerializer(), new ByteArraySerializer())) {
            for (var message : messages) {
                producer.send(message);
            }
            producer.flush();
        }
    }

    /** A CloudEvent, Kafka binding, binary mode. */
    public static ProducerRecord<String, byte[]> message(
            String topic,
            UUID id,
            String type,
            UUID aggregateId,
            int sequence,
            String region,
            String occurredOn,
            String payload) {
        var message = new ProducerRecord<>(topic, aggregateId.toString(), payload.getBytes(StandardCharsets.UTF_8));
        Map.of(
                        "ce_specversion",
                        "1.0",
                        "ce_id",
                        id.toString(),
                        "ce_source",
                        "/test",
                        "ce_type",
                        type,
                        "ce_subject",
                        aggregateId.toString(),
                        "ce_time",
                        Instant.now().toString(),
                        "ce_partitionkey",
                        aggregateId.toString(),
                        "ce_sequence",
                        Integer.toString(sequence),
                        "ce_occurredon",
                        occurredOn,
                        "ce_region",
                        region)
                .forEach((name, value) -> message.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        return message;
    }
}
