package org.zhibao.kit.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.transaction.Transactional;
import java.util.List;

/** The transactions in which events take effect. */
@ApplicationScoped
class InboxTransactions {

    private final Inbox inbox;

    InboxTransactions(Inbox inbox) {
        this.inbox = inbox;
    }

    /** Lets events take effect, all or none; those that already did are passed over. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    @ActivateRequestContext
    void takeIn(EventSubscription subscription, List<ReceivedEvent> events) {
        for (var event : events) {
            if (inbox.take(event, null)) {
                subscription.on(event);
            }
        }
    }

    /** Lets an event take effect that had been refused before; false when it needs it no more. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    @ActivateRequestContext
    boolean takeInAgain(EventSubscription subscription, ReceivedEvent event) {
        if (!inbox.retake(event) && !inbox.take(event, null)) {
            return false;
        }
        subscription.on(event);
        return true;
    }

    /** Remembers that an event was sent to the dead-letter topic. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    @ActivateRequestContext
    void markDead(ReceivedEvent event, String reason) {
        inbox.take(event, reason);
    }
}
