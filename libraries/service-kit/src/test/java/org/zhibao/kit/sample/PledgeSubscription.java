package org.zhibao.kit.sample;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.zhibao.events.Topics;
import org.zhibao.events.pledge.PledgeCancelled;
import org.zhibao.kit.inbox.EventReader;
import org.zhibao.kit.inbox.EventSubscription;
import org.zhibao.kit.inbox.PoisonEventException;
import org.zhibao.kit.inbox.ReceivedEvent;

/** Takes cancellations in; refuses those with a reason that a test forbids. */
@Singleton
public class PledgeSubscription implements EventSubscription {

    /** Reasons that are refused for good, and those that fail as a defect would. */
    public final Set<String> refused = ConcurrentHashMap.newKeySet();

    public final Set<String> breaking = ConcurrentHashMap.newKeySet();

    private final EventReader reader;
    private final EntityManager entities;

    PledgeSubscription(EventReader reader, EntityManager entities) {
        this.reader = reader;
        this.entities = entities;
    }

    @Override
    public Set<String> topics() {
        return Set.of(Topics.PLEDGES);
    }

    @Override
    public void on(ReceivedEvent event) {
        var payload = reader.read(event);
        if (payload.isPresent() && payload.get() instanceof PledgeCancelled cancelled) {
            insert(event, cancelled.reason());
            if (refused.contains(cancelled.reason())) {
                throw new PoisonEventException("nobody cancels because of " + cancelled.reason());
            }
            if (breaking.contains(cancelled.reason())) {
                throw new IllegalStateException("defect");
            }
        }
    }

    private void insert(ReceivedEvent event, String reason) {
        entities.createNativeQuery(
                        "insert into taken_in (event_id, aggregate_id, sequence, reason) values (?1, ?2, ?3, ?4)")
                .setParameter(1, event.id())
                .setParameter(2, event.aggregateId())
                .setParameter(3, event.sequence())
                .setParameter(4, reason)
                .executeUpdate();
    }
}
