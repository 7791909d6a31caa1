package org.zhibao.kit.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.zhibao.kit.testsupport.KafkaResource;
import org.zhibao.kit.testsupport.TestPostgres;
import org.zhibao.kit.testsupport.TestTopics;

/** Relays of one outbox on real PostgreSQL and a real broker, and the events that they shall publish. */
abstract class RelayFixture {

    static final Duration PATIENCE = Duration.ofSeconds(60);

    private static final AtomicInteger RUNS = new AtomicInteger();

    record Settings(boolean enabled, int batchSize, Duration pace, Duration idlePoll, Duration standbyPoll)
            implements RelayConfig {}

    static final Settings QUICK =
            new Settings(true, 50, Duration.ofMillis(5), Duration.ofMillis(100), Duration.ofMillis(100));

    private final List<OutboxRelay> relays = new ArrayList<>();
    final List<Thread> threads = new ArrayList<>();
    String application;
    String topic;
    String url;
    RelayDatabase database;

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

    OutboxRelay startRelay(Settings settings) {
        var relay = new OutboxRelay(
                settings, database, application, KafkaResource.broker().getBootstrapServers());
        relays.add(relay);
        threads.add(Thread.ofPlatform().daemon().start(relay::run));
        return relay;
    }

    Connection connect() throws SQLException {
        return DriverManager.getConnection(url, TestPostgres.APPLICATION, TestPostgres.PASSWORD);
    }

    long unmarked() throws SQLException {
        try (var connection = connect();
                var statement = connection.createStatement();
                var row = statement.executeQuery("select count(*) from domain_event_unpublished")) {
            row.next();
            return row.getLong(1);
        }
    }

    void awaitAllMarked() {
        await().atMost(PATIENCE).until(() -> unmarked() == 0);
    }

    static List<UUID> aggregates(int count) {
        return Stream.generate(UUID::randomUUID).limit(count).toList();
    }

    /** Each aggregate's next events, in turns, each committed by itself. */
    static void insertRounds(Connection connection, List<UUID> aggregates, int firstSequence, int rounds)
            throws SQLException {
        for (int sequence = firstSequence; sequence < firstSequence + rounds; sequence++) {
            for (var aggregate : aggregates) {
                insert(connection, aggregate, sequence);
            }
        }
    }

    static void insert(Connection connection, UUID aggregate, int sequence) throws SQLException {
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

    /** What an inbox makes of the topic: the first delivery of each id. */
    void assertEachOnceInOrder(List<UUID> aggregates, int events) {
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
}
