package org.zhibao.kit.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.jboss.logging.Logger;
import org.zhibao.kit.problem.ProblemException;
import org.zhibao.kit.scope.CallerScope;
import org.zhibao.kit.scope.CallerScopes;

/** The service's dead letters: those not yet replayed, and their replay. */
@ApplicationScoped
class DeadLetters {

    private static final Logger LOG = Logger.getLogger(DeadLetters.class);
    private static final Duration POLL = Duration.ofMillis(200);

    private final InboxTransactions transactions;
    private final KafkaClients kafka;
    private final ReentrantLock replaying = new ReentrantLock();

    DeadLetters(InboxTransactions transactions, KafkaClients kafka) {
        this.transactions = transactions;
        this.kafka = kafka;
    }

    /** The letters that no replay has handled yet, oldest first within each partition. */
    List<DeadLetter> outstanding(int limit) {
        var letters = new ArrayList<DeadLetter>();
        try (var consumer = kafka.deadLetterConsumer()) {
            read(consumer, message -> {
                letters.add(new DeadLetter(message));
                return letters.size() < limit;
            });
        }
        return letters;
    }

    /**
     * Hands every outstanding letter to the subscriptions again. What is refused again goes back to the end of the topic
     * with its new reason; what had taken effect meanwhile is passed over.
     *
     * @throws ProblemException 409 while a replay runs in this process
     * @throws RuntimeException when the database is away: the letter at hand and those after it stay outstanding
     */
    ReplayOutcome replay() {
        if (!replaying.tryLock()) {
            throw new ProblemException(409, "replay-running");
        }
        var count = new Count();
        try (var consumer = kafka.deadLetterConsumer();
                var topic = kafka.deadLetters()) {
            read(consumer, message -> {
                replay(new DeadLetter(message), topic, count);
                consumer.commitSync(Map.of(
                        new TopicPartition(message.topic(), message.partition()),
                        new OffsetAndMetadata(message.offset() + 1)));
                return true;
            });
        } finally {
            replaying.unlock();
        }
        return new ReplayOutcome(count.tookEffect, count.needless, count.refusedAgain);
    }

    private void replay(DeadLetter letter, DeadLetterTopic topic, Count count) {
        try {
            var event = letter.event();
            if (CallerScopes.callAs(CallerScope.SYSTEM, () -> transactions.takeInAgain(event))) {
                count.tookEffect++;
            } else {
                count.needless++;
            }
        } catch (RuntimeException failure) {
            if (Failures.passing(failure)) {
                throw failure;
            }
            LOG.warnf("Dead letter of %s refused again: %s", letter.position(), failure.getMessage());
            topic.putBack(letter, Failures.reasonOf(failure));
            count.refusedAgain++;
        }
    }

    /** Reads from where the last replay stopped to where the topic ends now; stops when told to. */
    private void read(KafkaConsumer<String, byte[]> consumer, Predicate<ConsumerRecord<String, byte[]>> goOn) {
        var partitions = partitionsOf(consumer);
        if (partitions.isEmpty()) {
            return;
        }
        consumer.assign(partitions);
        var ends = consumer.endOffsets(partitions);
        var open = new HashSet<>(partitions);
        while (true) {
            open.removeIf(partition -> consumer.position(partition) >= ends.getOrDefault(partition, 0L));
            if (open.isEmpty()) {
                return;
            }
            for (var message : consumer.poll(POLL)) {
                var end = ends.getOrDefault(new TopicPartition(message.topic(), message.partition()), 0L);
                if (message.offset() < end && !goOn.test(message)) {
                    return;
                }
            }
        }
    }

    private List<TopicPartition> partitionsOf(KafkaConsumer<String, byte[]> consumer) {
        // Of all topics, since asking for one that is not there would wait for it.
        return new HashMap<>(consumer.listTopics())
                .getOrDefault(kafka.deadLetterTopic(), List.of()).stream()
                        .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                        .toList();
    }

    private static final class Count {
        private int tookEffect;
        private int needless;
        private int refusedAgain;
    }
}
