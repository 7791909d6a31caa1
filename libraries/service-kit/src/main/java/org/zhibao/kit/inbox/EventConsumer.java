package org.zhibao.kit.inbox;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Runs the service's {@link SubscriptionLoop}: one thread, so that all subscriptions of an event share its transaction. */
@ApplicationScoped
public class EventConsumer {

    private final InboxTransactions transactions;
    private final InboxConfig config;
    private final SubscriptionLoop loop;

    EventConsumer(InboxTransactions transactions, InboxConfig config, KafkaClients kafka) {
        this.transactions = transactions;
        this.config = config;
        this.loop = new SubscriptionLoop(transactions, kafka);
    }

    void start(@Observes StartupEvent started) {
        if (config.enabled() && !transactions.topics().isEmpty()) {
            Thread.ofPlatform().name("event-consumer").daemon().start(loop);
        }
    }

    void stop(@Observes ShutdownEvent stopping) {
        loop.stop();
    }
}
