package org.zhibao.kit.aggregate;

import java.time.LocalDate;
import java.util.List;
import org.zhibao.events.DomainEvent;

/**
 * What happened to an aggregate, as the ledger keeps it and as the world is told.
 *
 * @param name the act, e.g. {@code ACCEPTANCE}
 * @param occurredOn its legal date
 * @param content what the ledger writes down: the command and what it changed, serialisable as JSON
 * @param events the facts to publish, in order
 */
public record Act(String name, LocalDate occurredOn, Object content, List<? extends DomainEvent> events) {

    public Act {
        events = List.copyOf(events);
    }

    public static Act of(String name, Object content, DomainEvent event) {
        return new Act(name, event.occurredOn(), content, List.of(event));
    }
}
