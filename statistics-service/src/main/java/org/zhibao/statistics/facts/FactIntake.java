package org.zhibao.statistics.facts;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.zhibao.events.DomainEvent;
import org.zhibao.events.Topics;
import org.zhibao.kit.inbox.EventReader;
import org.zhibao.kit.inbox.EventSubscription;
import org.zhibao.kit.inbox.PoisonEventException;
import org.zhibao.kit.inbox.ReceivedEvent;

/**
 * Keeps every event of the three producers as a fact, in the transaction that marks it as taken in. Facts do not depend on
 * each other, so late events need no care: they count for the day they occurred on and are known from when they were recorded.
 */
@ApplicationScoped
class FactIntake implements EventSubscription {

    private final Facts facts;
    private final EventReader reader;

    FactIntake(Facts facts, EventReader reader) {
        this.facts = facts;
        this.reader = reader;
    }

    @Override
    public Set<String> topics() {
        return Set.of(Topics.CASES, Topics.MEDIATIONS, Topics.PLEDGES);
    }

    @Override
    public void on(ReceivedEvent event) {
        reader.read(event).ifPresent(told -> facts.add(fact(event, told)));
    }

    private static Fact fact(ReceivedEvent event, DomainEvent told) {
        try {
            return FactReader.read(event, told);
        } catch (IllegalArgumentException | ArithmeticException failure) {
            throw new PoisonEventException("No fact can be made of it: " + failure.getMessage(), failure);
        }
    }
}
