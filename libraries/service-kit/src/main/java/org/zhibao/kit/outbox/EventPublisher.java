package org.zhibao.kit.outbox;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/**
 * Publishes batches in Kafka transactions under one transactional id per service: a batch appears whole and in order or
 * not at all, and a relay that lost the lead without noticing is fenced off by its successor.
 */
final class EventPublisher implements AutoCloseable {

    private static final int PATIENCE_MILLIS = 15_000;
    /** Holds a whole batch of the relay for one partition, as a rule. */
    private static final int BATCH_BYTES = 256 * 1024;

    private final KafkaProducer<String, byte[]> producer;
    private final String source;

    /** Connects and fences off any predecessor. */
    EventPublisher(String bootstrapServers, String application) {
        source = "/" + application;
        producer = new KafkaProducer<>(
                settings(bootstrapServers, application), new StringSerializer(), new ByteArraySerializer());
        try {
            producer.initTransactions();
        } catch (RuntimeException failure) {
            producer.close(Duration.ZERO);
            throw failure;
        }
    }

    private static Map<String, Object> settings(String bootstrapServers, String application) {
        var settings = new HashMap<String, Object>();
        settings.put(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers);
        settings.put(ProducerConfig.CLIENT_ID_CONFIG, application + "-relay");
        settings.put(ProducerConfig.TRANSACTIONAL_ID_CONFIG, application + "-relay");
        settings.put(ProducerConfig.ACKS_CONFIG, "all");
        settings.put(ProducerConfig.BATCH_SIZE_CONFIG, BATCH_BYTES);
        // With more, a broker refuses what overtakes the first request of a transaction, and the client sends it again.
        settings.put(ProducerConfig.MAX_IN_FLIGHT_REQUESTS_PER_CONNECTION, 1);
        settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, PATIENCE_MILLIS);
        settings.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, PATIENCE_MILLIS / 3);
        settings.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, PATIENCE_MILLIS);
        settings.put(ProducerConfig.TRANSACTION_TIMEOUT_CONFIG, PATIENCE_MILLIS);
        return settings;
    }

    /** Publishes all or, when it throws, possibly all: consumers recognise what they have by its id. */
    void publish(List<StoredEvent> events) {
        producer.beginTransaction();
        for (var event : events) {
            var _ = producer.send(event.toRecord(source));
        }
        // Flushes, and throws what any of the sends met.
        producer.commitTransaction();
    }

    @Override
    public void close() {
        producer.close(Duration.ZERO);
    }
}
