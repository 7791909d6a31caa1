package org.zhibao.statistics.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.zhibao.statistics.testsupport.Callers.anyone;
import static org.zhibao.statistics.testsupport.Callers.asking;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zhibao.events.DomainEvent;
import org.zhibao.events.EventTypes;
import org.zhibao.events.Topics;
import org.zhibao.kit.testsupport.KafkaResource;
import org.zhibao.kit.testsupport.PostgresResource;
import org.zhibao.kit.testsupport.TestPostgres;
import org.zhibao.statistics.testsupport.Told;

/** From a record on a topic to the figure. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(KafkaResource.class)
class FactIntakeIT {

    private static final Duration SOON = Duration.ofSeconds(30);
    private static KafkaProducer<String, String> producer;

    @Inject
    Told told;

    @BeforeAll
    static void connect() {
        producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", KafkaResource.broker().getBootstrapServers()),
                new StringSerializer(),
                new StringSerializer());
    }

    @AfterAll
    static void disconnect() {
        producer.close();
    }

    @BeforeEach
    void nothingHappened() {
        Told.forgetEverything();
    }

    @Test
    void eventsOfAllProducersBecomeFigures() {
        publish(
                Topics.CASES,
                UUID.randomUUID(),
                Told.decided("TM_INFRINGEMENT", "150102", "2023-03-01", "PENALTY_IMPOSED"));
        publish(
                Topics.MEDIATIONS,
                UUID.randomUUID(),
                Told.mediated("PEOPLE_MEDIATION", "150102", "2023-03-01", "AGREED"));
        publish(Topics.PLEDGES, UUID.randomUUID(), Told.pledged("PATENT", "150102", "2023-03-01", 2, "50000000.00"));

        for (var expected : Map.of("ADM.TM.CASE", "1件", "MED.PEOPLE.CASE", "1件", "PLG.PATENT.AMOUNT", "0.5亿元")
                .entrySet()) {
            await().atMost(SOON)
                    .untilAsserted(() -> asking(anyone(), expected.getKey(), "150100", "2023")
                            .get("/api/v1/figures")
                            .then()
                            .body("printed", equalTo(expected.getValue())));
        }
    }

    @Test
    void anEventDeliveredTwiceCountsOnceAndOneThatIsWrongIsPutAside() throws SQLException {
        var reached = Told.reached("SUSPECT_CAPTURED", "150102", "2023-03-01", 4);
        var id = UUID.randomUUID();
        publish(Topics.CASES, id, reached);
        publish(Topics.CASES, id, reached);
        var wrong = UUID.randomUUID();
        producer.send(record(Topics.CASES, wrong, reached, "{\"stage\":[]}"));
        publish(Topics.CASES, UUID.randomUUID(), reached);

        await().atMost(SOON)
                .untilAsserted(() -> asking(anyone(), "POL.SUSPECT", "150100", "2023")
                        .get("/api/v1/figures")
                        .then()
                        .body("printed", equalTo("8人")));
        await().atMost(SOON).untilAsserted(() -> assertThat(failureOf(wrong)).contains("does not follow"));
    }

    private void publish(String topic, UUID id, DomainEvent event) {
        producer.send(record(topic, id, event, told.payload(event)));
    }

    private static ProducerRecord<String, String> record(String topic, UUID id, DomainEvent event, String payload) {
        var record = new ProducerRecord<>(topic, event.aggregateId().toString(), payload);
        Map.of(
                        "ce_specversion", "1.0",
                        "ce_id", id.toString(),
                        "ce_source", "/test",
                        "ce_type", EventTypes.nameOf(event.getClass()),
                        "ce_subject", event.aggregateId().toString(),
                        "ce_time", Told.RECORDED.toString(),
                        "ce_sequence", "1",
                        "ce_occurredon", event.occurredOn().toString(),
                        "ce_region", event.region())
                .forEach((name, value) -> record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        return record;
    }

    private static String failureOf(UUID event) throws SQLException {
        try (var connection = TestPostgres.asSuperuser();
                var statement = connection.prepareStatement("select failure from inbox where event_id = ?")) {
            statement.setObject(1, event);
            try (var row = statement.executeQuery()) {
                return row.next() ? String.valueOf(row.getString(1)) : "";
            }
        }
    }
}
