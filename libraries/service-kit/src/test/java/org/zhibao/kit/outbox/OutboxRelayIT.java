package org.zhibao.kit.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.zhibao.kit.testsupport.TestPostgres;
import org.zhibao.kit.testsupport.TestTopics;

/** The relay at work: what it publishes, in which order, and when. */
class OutboxRelayIT extends RelayFixture {

    @Test
    void publishesWhatWasCommittedAndNothingElse() throws SQLException {
        var kept = UUID.randomUUID();
        try (var connection = connect()) {
            connection.setAutoCommit(false);
            insert(connection, UUID.randomUUID(), 1);
            connection.rollback();
            insert(connection, kept, 1);
            connection.commit();
        }

        startRelay(QUICK);

        awaitAllMarked();
        assertThat(TestTopics.read(topic)).singleElement().satisfies(message -> {
            assertThat(message.key()).isEqualTo(kept.toString());
            assertThat(message.value()).asString().isEqualTo("{\"n\":1}");
            assertThat(headers(message))
                    .containsEntry("ce_specversion", "1.0")
                    .containsEntry("ce_source", "/" + application)
                    .containsEntry("ce_type", "test.happened.v1")
                    .containsEntry("ce_subject", kept.toString())
                    .containsEntry("ce_partitionkey", kept.toString())
                    .containsEntry("ce_sequence", "1")
                    .containsEntry("ce_occurredon", "2023-05-06")
                    .containsEntry("ce_region", "150102")
                    .containsEntry("content-type", "application/json")
                    .containsEntry("traceparent", "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01")
                    .containsKeys("ce_id", "ce_time");
        });
    }

    @Test
    void keepsTheOrderOfEachAggregateOverManyBatches() throws SQLException {
        var aggregates = aggregates(20);
        try (var connection = connect()) {
            insertRounds(connection, aggregates, 1, 50);
        }

        startRelay(QUICK);

        awaitAllMarked();
        assertThat(TestTopics.read(topic)).hasSize(1_000);
        assertEachOnceInOrder(aggregates, 50);
    }

    @Test
    void aWakeUpComesLongBeforeTheIdlePoll() throws SQLException, InterruptedException {
        var idle = new Settings(true, 50, Duration.ofMillis(5), Duration.ofMinutes(5), Duration.ofMinutes(5));
        var relay = startRelay(idle);
        await().atMost(PATIENCE).until(relay::leading);
        var wakeUp = new RelayWakeUp(database, idle);
        wakeUp.start(null);
        try (var connection = connect()) {
            awaitListening();
            insert(connection, UUID.randomUUID(), 1);
            // Nobody told the relay.
            await().during(Duration.ofMillis(500)).until(() -> unmarked() == 1);

            wakeUp.signal();
            await().atMost(Duration.ofSeconds(20)).until(() -> unmarked() == 0);

            // And again over the connection that is open now.
            insert(connection, UUID.randomUUID(), 1);
            var committed = Instant.now();
            wakeUp.signal();
            await().pollInterval(Duration.ofMillis(5))
                    .atMost(Duration.ofSeconds(20))
                    .until(() -> unmarked() == 0);
            System.getLogger(getClass().getName())
                    .log(
                            System.Logger.Level.INFO,
                            "Committed to marked: {0}",
                            Duration.between(committed, Instant.now()));
        } finally {
            // Out of its five minutes' sleep.
            relay.stop();
            wakeUp.signal();
            threads.getFirst().join();
            wakeUp.stop(null);
        }
    }

    /** The relay has looked at the empty table and sleeps. */
    private void awaitListening() {
        await().atMost(PATIENCE)
                .until(() -> TestPostgres.query("select count(*) from pg_stat_activity where application_name = '"
                                + application + "-relay' and query like 'select seq%' and state = 'idle'")
                        .equals("1"));
    }

    private static Map<String, String> headers(ConsumerRecord<String, byte[]> message) {
        var headers = new LinkedHashMap<String, String>();
        message.headers().forEach(header -> headers.put(header.key(), TestTopics.header(message, header.key())));
        return headers;
    }
}
