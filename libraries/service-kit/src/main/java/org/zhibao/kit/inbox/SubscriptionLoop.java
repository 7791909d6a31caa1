package org.zhibao.kit.inbox;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.jboss.logging.Logger;
import org.zhibao.events.Topics;
import org.zhibao.kit.scope.CallerScope;
import org.zhibao.kit.scope.CallerScopes;

/**
 * Polls, lets a batch take effect in one transaction, then commits the offsets. A batch that fails is taken apart: events
 * that are wrong go to the dead-letter topic, the others take effect. While the database is away the batch waits.
 */
final class SubscriptionLoop implements Runnable {

    private static final Logger LOG = Logger.getLogger(SubscriptionLoop.class);
    private static final Duration POLL = Duration.ofMillis(500);
    private static final Duration PAUSE = Duration.ofSeconds(1);
    /** The longest outage of the database that is waited for without another member taking the partitions over. */
    private static final int MAX_POLL_INTERVAL_MILLIS =
            (int) Duration.ofMinutes(30).toMillis();

    private final EventSubscription subscription;
    private final InboxTransactions transactions;
    private final InboxConfig config;
    private final String application;
    private final String bootstrapServers;
    private final CountDownLatch stopped = new CountDownLatch(1);

    SubscriptionLoop(
            EventSubscription subscription,
            InboxTransactions transactions,
            InboxConfig config,
            String application,
            String bootstrapServers) {
        this.subscription = subscription;
        this.transactions = transactions;
        this.config = config;
        this.application = application;
        this.bootstrapServers = bootstrapServers;
    }

    void stop() {
        stopped.countDown();
    }

    @Override
    public void run() {
        while (!stopping()) {
            try (var consumer = newConsumer();
                    var deadLetters = new DeadLetterTopic(bootstrapServers, application, deadLetterTopic())) {
                consumer.subscribe(subscription.topics());
                while (!stopping()) {
                    takeIn(consumer.poll(POLL), deadLetters);
                    consumer.commitSync();
                }
            } catch (RuntimeException failure) {
                LOG.warnf("Event consumption interrupted, trying again: %s", failure.getMessage());
                LOG.debug("Event consumption interrupted", failure);
                rest();
            }
        }
    }

    private void takeIn(ConsumerRecords<String, byte[]> messages, DeadLetterTopic deadLetters) {
        for (var partition : messages.partitions()) {
            takeIn(messages.records(partition), deadLetters);
        }
    }

    private void takeIn(List<ConsumerRecord<String, byte[]>> messages, DeadLetterTopic deadLetters) {
        while (!stopping()) {
            try {
                var events = messages.stream().map(ReceivedEvent::of).toList();
                CallerScopes.runAs(CallerScope.SYSTEM, () -> transactions.takeIn(subscription, events));
                return;
            } catch (RuntimeException failure) {
                if (Failures.passing(failure)) {
                    LOG.warnf("Database not available, %d events wait: %s", messages.size(), failure.getMessage());
                    rest();
                } else if (messages.size() > 1) {
                    messages.forEach(message -> takeIn(List.of(message), deadLetters));
                    return;
                } else {
                    bury(messages.getFirst(), failure, deadLetters);
                    return;
                }
            }
        }
        throw new KafkaException("Stopping: the batch is read again after the restart");
    }

    private void bury(ConsumerRecord<String, byte[]> message, RuntimeException failure, DeadLetterTopic deadLetters) {
        var reason = failure.getMessage() == null ? failure.getClass().getName() : failure.getMessage();
        LOG.errorf(failure, "Event %s-%d@%d refused", message.topic(), message.partition(), message.offset());
        deadLetters.add(message, reason);
        try {
            var event = ReceivedEvent.of(message);
            CallerScopes.runAs(CallerScope.SYSTEM, () -> transactions.markDead(event, reason));
        } catch (PoisonEventException unreadable) {
            LOG.debug("A record without readable headers has no id to remember", unreadable);
        }
    }

    private String deadLetterTopic() {
        return Topics.deadLettersOf(application.replaceFirst("-service$", ""));
    }

    private KafkaConsumer<String, byte[]> newConsumer() {
        return new KafkaConsumer<>(
                Map.of(
                        ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        bootstrapServers,
                        ConsumerConfig.GROUP_ID_CONFIG,
                        application,
                        ConsumerConfig.CLIENT_ID_CONFIG,
                        application,
                        ConsumerConfig.ISOLATION_LEVEL_CONFIG,
                        "read_committed",
                        ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
                        "earliest",
                        ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
                        false,
                        ConsumerConfig.MAX_POLL_RECORDS_CONFIG,
                        config.batchSize(),
                        ConsumerConfig.METADATA_MAX_AGE_CONFIG,
                        10_000,
                        ConsumerConfig.MAX_POLL_INTERVAL_MS_CONFIG,
                        MAX_POLL_INTERVAL_MILLIS),
                new StringDeserializer(),
                new ByteArrayDeserializer());
    }

    private boolean stopping() {
        return stopped.getCount() == 0;
    }

    private void rest() {
        try {
            var _ = stopped.await(PAUSE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            stop();
        }
    }
}
