package org.zhibao.events.pledge;

import java.time.LocalDate;
import org.zhibao.events.EventType;

/**
 * The registration was cancelled (注销).
 *
 * @param reason constant of the cancellation-reason vocabulary, e.g. {@code DEBT_PERFORMED}
 */
@EventType("zhibao.pledge.cancelled.v1")
public record PledgeCancelled(PledgeReference pledge, LocalDate occurredOn, String reason) implements PledgeEvent {}
