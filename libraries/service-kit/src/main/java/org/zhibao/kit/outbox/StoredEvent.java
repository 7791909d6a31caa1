package org.zhibao.kit.outbox;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;

/** A row of the outbox, and its form on the wire: CloudEvents 1.0, Kafka binding, binary mode. */
record StoredEvent(
        long seq,
        UUID id,
        String topic,
        String type,
        UUID aggregateId,
        int sequence,
        String region,
        LocalDate occurredOn,
        Instant recordedAt,
        @Nullable String traceparent,
        String payload) {

    ProducerRecord<String, byte[]> toRecord(String source) {
        var key = aggregateId.toString();
        var message = new ProducerRecord<>(topic, key, payload.getBytes(StandardCharsets.UTF_8));
        header(message, "ce_specversion", "1.0");
        header(message, "ce_id", id.toString());
        header(message, "ce_source", source);
        header(message, "ce_type", type);
        header(message, "ce_subject", key);
        header(message, "ce_time", recordedAt.toString());
        header(message, "ce_partitionkey", key);
        header(message, "ce_sequence", Integer.toString(sequence));
        header(message, "ce_occurredon", occurredOn.toString());
        header(message, "ce_region", region);
        header(message, "content-type", "application/json");
        if (traceparent != null) {
            header(message, "traceparent", traceparent);
        }
        return message;
    }

    private static void header(ProducerRecord<String, byte[]> message, String name, String value) {
        message.headers().add(name, value.getBytes(StandardCharsets.UTF_8));
    }
}
