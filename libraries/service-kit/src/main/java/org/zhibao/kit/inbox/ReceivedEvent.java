package org.zhibao.kit.inbox;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

/**
 * An event as it arrived: CloudEvents 1.0, Kafka binding, binary mode.
 *
 * @param sequence its number among the events of its aggregate
 * @param payload JSON text; {@link EventReader} turns it into the contract's record
 */
public record ReceivedEvent(
        UUID id,
        String topic,
        String type,
        UUID aggregateId,
        int sequence,
        String region,
        LocalDate occurredOn,
        Instant recordedAt,
        String payload) {

    /** @throws PoisonEventException when a header is missing or cannot be read */
    static ReceivedEvent of(ConsumerRecord<String, byte[]> message) {
        return of(message, message.topic());
    }

    /** @throws PoisonEventException when a header is missing or cannot be read */
    static ReceivedEvent of(ConsumerRecord<String, byte[]> message, String topic) {
        try {
            return new ReceivedEvent(
                    UUID.fromString(header(message, "ce_id")),
                    topic,
                    header(message, "ce_type"),
                    UUID.fromString(header(message, "ce_subject")),
                    Integer.parseInt(header(message, "ce_sequence")),
                    header(message, "ce_region"),
                    LocalDate.parse(header(message, "ce_occurredon")),
                    Instant.parse(header(message, "ce_time")),
                    payload(message.value()));
        } catch (IllegalArgumentException | DateTimeException failure) {
            throw new PoisonEventException("Unreadable CloudEvents headers: " + failure.getMessage(), failure);
        }
    }

    private static String payload(byte @Nullable [] value) {
        if (value == null) {
            throw new PoisonEventException("The record has no payload");
        }
        return new String(value, StandardCharsets.UTF_8);
    }

    private static String header(ConsumerRecord<String, byte[]> message, String name) {
        var header = message.headers().lastHeader(name);
        if (header == null || header.value() == null) {
            throw new PoisonEventException("The record has no header " + name);
        }
        return new String(header.value(), StandardCharsets.UTF_8);
    }
}
