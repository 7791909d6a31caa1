package org.zhibao.kit.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.KafkaException;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zhibao.kit.testsupport.KafkaResource;
import org.zhibao.kit.testsupport.TestPostgres;
import org.zhibao.kit.testsupport.TestTopics;

/** The relay against real PostgreSQL and a real broker, with the faults it must survive. */
class OutboxRelayIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final AtomicInteger RUNS = new AtomicInteger();

    private record Settings(boolean enabled, int batchSize, Duration pace, Duration idlePoll, Duration standbyPoll)
            implements RelayConfig {}

    private static final Settings QUICK =
            new Settings(true, 50, Duration.ofMillis(5), Duration.ofMillis(100), Duration.ofMillis(100));

    private final List<OutboxRelay> relays = new ArrayList<>();
    private final List<Thread> threads = new ArrayList<>();
    private String application;
    private String topic;
    private String url;
    private RelayDatabase database;

    @BeforeAll
    static void parts() {
        TestPostgres.start();
        KafkaResource.broker();
    }

    @BeforeEach
    void emptyOutbox() {
        application = "relay" + RUNS.incrementAndGet();
        topic = application + ".events";
        url = TestPostgres.createDatabase(application);
        Flyway.configure()
                .dataSource(url, TestPostgres.OWNER, TestPostgres.PASSWORD)
                .locations("classpath:db/kit")
                .placeholders(Map.of("app_role", TestPostgres.APPLICATION))
                .load()
                .migrate();
        database = new RelayDatabase(application, url, TestPostgres.APPLICATION, TestPostgres.PASSWORD);
        TestTopics.create(topic);
    }

    @AfterEach
    void stopRelays() throws InterruptedException {
        relays.forEach(OutboxRelay::stop);
        for (var thread : threads) {
            thread.join();
        }
    }

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

    private OutboxRelay startRelay(Settings settings) {
        var relay = new OutboxRelay(
                settings, database, application, KafkaResource.broker().getBootstrapServers());
        relays.add(relay);
        threads.add(Thread.ofPlatform().daemon().start(relay::run));
        return relay;
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(url, TestPostgres.APPLICATION, TestPostgres.PASSWORD);
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

    /** The relay has looked at the empty table and sleeps. */
    private void awaitListening() {
        await().atMost(PATIENCE)
                .until(() -> TestPostgres.query("select count(*) from pg_stat_activity where application_name = '"
                                + application + "-relay' and query like 'select seq%' and state = 'idle'")
                        .equals("1"));
    }

    private long unmarked() throws SQLException {
        try (var connection = connect();
                var statement = connection.createStatement();
                var row = statement.executeQuery("select count(*) from domain_event_unpublished")) {
            row.next();
            return row.getLong(1);
        }
    }

    private void awaitAllMarked() {
        await().atMost(PATIENCE).until(() -> unmarked() == 0);
    }

    private static List<UUID> aggregates(int count) {
        return Stream.generate(UUID::randomUUID).limit(count).toList();
    }

    /** Each aggregate's next events, in turns, each committed by itself. */
    private static void insertRounds(Connection connection, List<UUID> aggregates, int firstSequence, int rounds)
            throws SQLException {
        for (int sequence = firstSequence; sequence < firstSequence + rounds; sequence++) {
            for (var aggregate : aggregates) {
                insert(connection, aggregate, sequence);
            }
        }
    }

    private static void insert(Connection connection, UUID aggregate, int sequence) throws SQLException {
        try (var insert =
                connection.prepareStatement("with event as (insert into domain_event (id, topic, type, aggregate_id,"
                        + " sequence, region, occurred_on, recorded_at, traceparent, payload)"
                        + " values (gen_random_uuid(), current_database() || '.events', 'test.happened.v1', ?, ?, '150102',"
                        + " '2023-05-06', now(), '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01', ?)"
                        + " returning seq) insert into domain_event_unpublished (seq) select seq from event")) {
            insert.setObject(1, aggregate);
            insert.setInt(2, sequence);
            insert.setString(3, "{\"n\":" + sequence + "}");
            insert.executeUpdate();
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

    /** What an inbox makes of the topic: the first delivery of each id. */
    private void assertEachOnceInOrder(List<UUID> aggregates, int events) {
        var sequences = new LinkedHashMap<String, Map<String, Integer>>();
        for (var message : TestTopics.read(topic)) {
            sequences
                    .computeIfAbsent(message.key(), _ -> new LinkedHashMap<>())
                    .putIfAbsent(
                            TestTopics.header(message, "ce_id"),
                            Integer.valueOf(TestTopics.header(message, "ce_sequence")));
        }
        assertThat(sequences.keySet())
                .containsExactlyInAnyOrderElementsOf(
                        aggregates.stream().map(UUID::toString).toList());
        assertThat(sequences.values())
                .allSatisfy(once -> assertThat(once.values())
                        .containsExactlyElementsOf(
                                IntStream.rangeClosed(1, events).boxed().toList()));
    }

    private static Map<String, String> headers(ConsumerRecord<String, byte[]> message) {
        var headers = new LinkedHashMap<String, String>();
        message.headers().forEach(header -> headers.put(header.key(), TestTopics.header(message, header.key())));
        return headers;
    }
}
