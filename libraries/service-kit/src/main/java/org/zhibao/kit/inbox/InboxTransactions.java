package org.zhibao.kit.inbox;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The transactions in which events take effect, in every subscription that reads their topic. */
@ApplicationScoped
class InboxTransactions {

    private final Inbox inbox;
    private final List<EventSubscription> subscriptions;

    InboxTransactions(Inbox inbox, @All List<EventSubscription> subscriptions) {
        this.inbox = inbox;
        this.subscriptions = subscriptions;
    }

    /** All topics that the service reads. */
    Set<String> topics() {
        var topics = new TreeSet<String>();
        subscriptions.forEach(subscription -> topics.addAll(subscription.topics()));
        return topics;
    }

    /** Lets events take effect, all or none; those that already did are passed over. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    @ActivateRequestContext
    void takeIn(List<ReceivedEvent> events) {
        inbox.take(events, null).forEach(this::dispatch);
    }

    /** Lets an event take effect that had been refused before; false when it needs it no more. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    @ActivateRequestContext
    boolean takeInAgain(ReceivedEvent event) {
        if (!inbox.retake(event) && inbox.take(List.of(event), null).isEmpty()) {
            return false;
        }
        dispatch(event);
        return true;
    }

    /** Remembers that an event was sent to the dead-letter topic. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    @ActivateRequestContext
    void markDead(ReceivedEvent event, String reason) {
        inbox.take(List.of(event), reason);
    }

    private void dispatch(ReceivedEvent event) {
        for (var subscription : subscriptions) {
            if (subscription.topics().contains(event.topic())) {
                subscription.on(event);
            }
        }
    }
}
