package org.zhibao.kit.inbox;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** A record in the dead-letter topic. */
record DeadLetter(ConsumerRecord<String, byte[]> message) {

    String reason() {
        return header(DeadLetterTopic.REASON).orElse("");
    }

    /** The topic that it was refused from. */
    String origin() {
        return header(DeadLetterTopic.ORIGIN).orElse("");
    }

    String position() {
        return header(DeadLetterTopic.POSITION).orElse("");
    }

    /** @throws PoisonEventException when its headers cannot be read */
    ReceivedEvent event() {
        return ReceivedEvent.of(message, origin());
    }

    Optional<String> header(String name) {
        var header = message.headers().lastHeader(name);
        return header == null || header.value() == null
                ? Optional.empty()
                : Optional.of(new String(header.value(), StandardCharsets.UTF_8));
    }
}
