package org.zhibao.kit.inbox;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Where records go that can never be taken in: unchanged, with the reason and the place they came from as headers. */
final class DeadLetterTopic implements AutoCloseable {

    static final String REASON = "dead-letter-reason";
    /** The topic, and as {@code topic-partition@offset} the very record, that was refused. */
    static final String ORIGIN = "dead-letter-topic";

    static final String POSITION = "dead-letter-position";
    private static final Set<String> OWN = Set.of(REASON, ORIGIN, POSITION);

    private final KafkaProducer<String, byte[]> producer;
    private final String topic;

    DeadLetterTopic(String bootstrapServers, String application, String topic) {
        this.topic = topic;
        this.producer = new KafkaProducer<>(
                Map.of(
                        ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        bootstrapServers,
                        ProducerConfig.CLIENT_ID_CONFIG,
                        application + "-dead-letters",
                        ProducerConfig.ACKS_CONFIG,
                        "all",
                        ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG,
                        true),
                new StringSerializer(),
                new ByteArraySerializer());
    }

    /** Adds a record that was refused where it arrived. Returns once the brokers hold it. */
    void add(ConsumerRecord<String, byte[]> refused, String reason) {
        var position = "%s-%d@%d".formatted(refused.topic(), refused.partition(), refused.offset());
        send(refused, reason, refused.topic(), position);
    }

    /** Puts a letter back that was refused again. Returns once the brokers hold it. */
    void putBack(DeadLetter letter, String reason) {
        send(letter.message(), reason, letter.origin(), letter.position());
    }

    private void send(ConsumerRecord<String, byte[]> message, String reason, String origin, String position) {
        var letter = new ProducerRecord<>(topic, message.key(), message.value());
        message.headers().forEach(header -> {
            if (!OWN.contains(header.key())) {
                letter.headers().add(header);
            }
        });
        letter.headers().add(REASON, reason.getBytes(StandardCharsets.UTF_8));
        letter.headers().add(ORIGIN, origin.getBytes(StandardCharsets.UTF_8));
        letter.headers().add(POSITION, position.getBytes(StandardCharsets.UTF_8));
        try {
            var _ = producer.send(letter).get();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new KafkaException("Interrupted while writing to " + topic, interrupted);
        } catch (ExecutionException failure) {
            throw new KafkaException("Could not write to " + topic, failure);
        }
    }

    @Override
    public void close() {
        producer.close(Duration.ofSeconds(5));
    }
}
