package org.zhibao.kit.inbox;

import io.quarkus.arc.All;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Runs one {@link SubscriptionLoop} for each subscription of the service. */
@ApplicationScoped
public class EventConsumer {

    private final List<EventSubscription> subscriptions;
    private final InboxTransactions transactions;
    private final InboxConfig config;
    private final String application;
    private final String bootstrapServers;
    private final List<SubscriptionLoop> loops = new ArrayList<>();

    EventConsumer(
            @All List<EventSubscription> subscriptions,
            InboxTransactions transactions,
            InboxConfig config,
            @ConfigProperty(name = "quarkus.application.name") String application,
            @ConfigProperty(name = "kafka.bootstrap.servers") String bootstrapServers) {
        this.subscriptions = subscriptions;
        this.transactions = transactions;
        this.config = config;
        this.application = application;
        this.bootstrapServers = bootstrapServers;
    }

    void start(@Observes StartupEvent started) {
        if (!config.enabled()) {
            return;
        }
        subscriptions.forEach(subscription -> {
            var loop = new SubscriptionLoop(subscription, transactions, config, application, bootstrapServers);
            loops.add(loop);
            Thread.ofPlatform().name("event-consumer").daemon().start(loop);
        });
    }

    void stop(@Observes ShutdownEvent stopping) {
        loops.forEach(SubscriptionLoop::stop);
    }
}
