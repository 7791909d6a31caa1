package org.zhibao.kit.inbox;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.KafkaException;
import org.jboss.logging.Logger;
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

    private final InboxTransactions transactions;
    private final KafkaClients kafka;
    private final CountDownLatch stopped = new CountDownLatch(1);

    SubscriptionLoop(InboxTransactions transactions, KafkaClients kafka) {
        this.transactions = transactions;
        this.kafka = kafka;
    }

    void stop() {
        stopped.countDown();
    }

    @Override
    public void run() {
        while (!stopping()) {
            try (var consumer = kafka.eventConsumer();
                    var deadLetters = kafka.deadLetters()) {
                consumer.subscribe(transactions.topics());
                while (!stopping()) {
                    var messages = consumer.poll(POLL);
                    if (!messages.isEmpty()) {
                        takeIn(inOrder(messages), deadLetters);
                        consumer.commitSync();
                    }
                }
            } catch (RuntimeException failure) {
                if (!stopping()) {
                    LOG.warnf("Event consumption interrupted, trying again: %s", failure.getMessage());
                    LOG.debug("Event consumption interrupted", failure);
                    rest();
                }
            }
        }
    }

    /** Partition by partition, each in its order. */
    private static List<ConsumerRecord<String, byte[]>> inOrder(ConsumerRecords<String, byte[]> messages) {
        return messages.partitions().stream()
                .flatMap(partition -> messages.records(partition).stream())
                .toList();
    }

    private void takeIn(List<ConsumerRecord<String, byte[]>> messages, DeadLetterTopic deadLetters) {
        while (!stopping()) {
            try {
                var events = messages.stream().map(ReceivedEvent::of).toList();
                CallerScopes.runAs(CallerScope.SYSTEM, () -> transactions.takeIn(events));
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
        var reason = Failures.reasonOf(failure);
        LOG.errorf(failure, "Event %s-%d@%d refused", message.topic(), message.partition(), message.offset());
        deadLetters.add(message, reason);
        try {
            var event = ReceivedEvent.of(message);
            CallerScopes.runAs(CallerScope.SYSTEM, () -> transactions.markDead(event, reason));
        } catch (PoisonEventException unreadable) {
            LOG.debug("A record without readable headers has no id to remember", unreadable);
        }
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
