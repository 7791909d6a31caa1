package org.zhibao.kit.outbox;

import java.time.Instant;
import java.util.UUID;
import org.zhibao.events.DomainEvent;

/**
 * An event on its way to the outbox.
 *
 * @param sequence its number among the events of its aggregate, from 1, without gaps
 * @param recordedAt the server's time of the act
 */
public record OutgoingEvent(UUID id, String topic, int sequence, DomainEvent payload, Instant recordedAt) {}
