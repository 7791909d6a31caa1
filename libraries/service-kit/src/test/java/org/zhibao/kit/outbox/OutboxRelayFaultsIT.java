package org.zhibao.kit.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.common.KafkaException;
import org.junit.jupiter.api.Test;
import org.zhibao.kit.testsupport.KafkaResource;
import org.zhibao.kit.testsupport.TestPostgres;
import org.zhibao.kit.testsupport.TestTopics;

/** The relay in the faults that it must survive: crashes, killed sessions, a leader that was deposed, a broker that is down. */
class OutboxRelayFaultsIT extends RelayFixture {

    @Test
    void aCrashBetweenPublishingAndMarkingPublishesAgainUnderTheSameIds() throws SQLException {
        var aggregates = aggregates(5);
        execute("create function crash() returns trigger language plpgsql as 'begin raise exception ''crash''; end'");
        execute("create trigger crash before delete on domain_event_unpublished execute function crash()");
        try (var connection = connect()) {
            insertRounds(connection, aggregates, 1, 20);
        }
        startRelay(QUICK);
        await().atMost(PATIENCE).until(() -> !TestTopics.read(topic).isEmpty());

        execute("drop trigger crash on domain_event_unpublished");

        awaitAllMarked();
        assertThat(TestTopics.read(topic)).hasSizeGreaterThan(100);
        assertEachOnceInOrder(aggregates, 20);
    }

    @Test
    void aSecondRelayTakesOverWhenTheLeadersSessionIsKilled() throws SQLException {
        var aggregates = aggregates(10);
        var first = startRelay(QUICK);
        await().atMost(PATIENCE).until(first::leading);
        var second = startRelay(QUICK);
        try (var connection = connect()) {
            for (int kill = 0; kill < 4; kill++) {
                insertRounds(connection, aggregates, 1 + kill * 15, 15);
                // Whoever leads is in the middle of its batches.
                killRelaySessions("select pid from pg_locks where locktype = 'advisory'");
                // A leader that has not noticed yet believes in itself for a moment; Kafka fences what it sends.
                await().atMost(PATIENCE).until(() -> first.leading() != second.leading());
            }
        }

        awaitAllMarked();
        assertEachOnceInOrder(aggregates, 60);
    }

    @Test
    void aLeaderKilledBetweenPublishingAndMarkingLosesAndReordersNothing() throws SQLException {
        var aggregates = aggregates(5);
        try (var connection = connect();
                var blocker = connect()) {
            insertRounds(connection, aggregates, 1, 4);
            blocker.setAutoCommit(false);
            try (var statement = blocker.createStatement()) {
                statement.execute("delete from domain_event_unpublished");
            }
            var first = startRelay(QUICK);
            var second = startRelay(QUICK);
            // Published, and waiting for the blocker to mark.
            await().atMost(PATIENCE).until(() -> TestTopics.read(topic).size() == 20);
            var leader = first.leading() ? first : second;
            assertThat(leader.leading()).isTrue();
            killRelaySessions("select pid from pg_stat_activity where wait_event_type = 'Lock'");
            blocker.rollback();
            insertRounds(connection, aggregates, 5, 4);
        }

        awaitAllMarked();
        assertThat(TestTopics.read(topic)).hasSizeGreaterThanOrEqualTo(60);
        assertEachOnceInOrder(aggregates, 8);
    }

    @Test
    void aRelayThatLostTheLeadWithoutNoticingIsFencedOff() {
        var bootstrapServers = KafkaResource.broker().getBootstrapServers();
        var aggregate = UUID.randomUUID();
        try (var zombie = new EventPublisher(bootstrapServers, application)) {
            zombie.publish(List.of(event(1, aggregate)));
            try (var leader = new EventPublisher(bootstrapServers, application)) {
                leader.publish(List.of(event(2, aggregate)));

                assertThatThrownBy(() -> zombie.publish(List.of(event(3, aggregate))))
                        .isInstanceOf(KafkaException.class);

                leader.publish(List.of(event(4, aggregate)));
            }
        }
        assertThat(TestTopics.read(topic).stream().map(message -> TestTopics.header(message, "ce_sequence")))
                .containsExactly("1", "2", "4");
    }

    @Test
    void aBrokerThatIsDownIsWaitedFor() throws SQLException {
        var aggregates = aggregates(5);
        var relay = startRelay(QUICK);
        await().atMost(PATIENCE).until(relay::leading);
        try (var connection = connect()) {
            insertRounds(connection, aggregates, 1, 10);
            awaitAllMarked();
            KafkaResource.broker().stop();
            try {
                insertRounds(connection, aggregates, 11, 10);
            } finally {
                KafkaResource.broker().start();
            }
            insertRounds(connection, aggregates, 21, 10);
        }

        awaitAllMarked();
        assertEachOnceInOrder(aggregates, 30);
    }

    private void execute(String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(url, TestPostgres.OWNER, TestPostgres.PASSWORD);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private void killRelaySessions(String which) throws SQLException {
        try (var connection = DriverManager.getConnection(url, "postgres", "postgres");
                var statement = connection.createStatement()) {
            statement.execute("select pg_terminate_backend(pid, 5000) from pg_stat_activity where application_name = '"
                    + application + "-relay' and pid in (" + which + ")");
        }
    }

    private StoredEvent event(int sequence, UUID aggregate) {
        return new StoredEvent(
                sequence,
                UUID.randomUUID(),
                topic,
                "test.happened.v1",
                aggregate,
                sequence,
                "150102",
                LocalDate.of(2023, 5, 6),
                Instant.now(),
                null,
                "{}");
    }
}
