package org.zhibao.kit.inbox;

import java.util.Set;

/**
 * What a service does with the events of others. Each subscription is a CDI bean; it is called in the transaction that
 * also remembers the event's id, so that its effect happens once. An event that is refused for good does not hold back
 * those after it; when it is replayed, later events of its aggregate may have taken effect.
 */
public interface EventSubscription {

    /** Topics to read. */
    Set<String> topics();

    /**
     * Takes one event in. Events of one aggregate arrive in their order.
     *
     * @throws PoisonEventException when the event can never be taken in; it then goes to the dead-letter topic
     * @throws RuntimeException any other failure rolls the transaction back; it is tried again while the database is
     *     unreachable, and counts as poison otherwise
     */
    void on(ReceivedEvent event);
}
