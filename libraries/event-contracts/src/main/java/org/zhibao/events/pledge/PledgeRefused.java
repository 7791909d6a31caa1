package org.zhibao.events.pledge;

import java.time.LocalDate;
import java.util.List;
import org.zhibao.events.EventType;

/**
 * Registration was refused (不予登记).
 *
 * @param grounds codes of the refusal grounds
 */
@EventType("zhibao.pledge.refused.v1")
public record PledgeRefused(PledgeReference pledge, LocalDate occurredOn, List<String> grounds)
        implements PledgeEvent {}
