package org.zhibao.kit.outbox;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.hasItem;
import static org.zhibao.kit.sample.SampleService.NOTES;
import static org.zhibao.kit.sample.SampleService.asOfficer;
import static org.zhibao.kit.sample.SampleService.newNote;
import static org.zhibao.kit.sample.SampleService.note;
import static org.zhibao.kit.sample.SampleService.rename;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.health.Readiness;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.zhibao.events.Topics;
import org.zhibao.kit.testsupport.KafkaResource;
import org.zhibao.kit.testsupport.TestTopics;

/** From the request to the topic. */
@QuarkusTest
class OutboxIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Inject
    @Readiness
    OutboxState state;

    @TestHTTPResource(value = "/health/ready", management = true)
    String readiness;

    @TestHTTPResource(value = "/metrics", management = true)
    String metrics;

    @BeforeAll
    static void topics() {
        TestTopics.create(Topics.CASES);
    }

    @Test
    void anActIsPublishedWithTheTraceOfItsRequest() {
        var trace = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";
        var id = UUID.fromString(asOfficer()
                .header("traceparent", trace)
                .body(newNote("traced"))
                .post(NOTES)
                .then()
                .statusCode(201)
                .extract()
                .path("id"));

        await().atMost(PATIENCE).until(() -> TestTopics.read(Topics.CASES, id).size() == 1);

        var message = TestTopics.read(Topics.CASES, id).getFirst();
        assertThat(TestTopics.header(message, "traceparent")).isEqualTo(trace);
        assertThat(TestTopics.header(message, "ce_source")).isEqualTo("/sample-service");
        assertThat(TestTopics.header(message, "ce_type")).isEqualTo("zhibao.case.closed.v1");
        assertThat(message.value()).asString().contains("\"result\":\"CREATION\"", "\"note\":\"traced\"");
    }

    @Test
    void anActThatIsRolledBackPublishesNothing() {
        asOfficer().body(newNote("roll back")).post(NOTES).then().statusCode(422);
        var after = note();

        await().atMost(PATIENCE)
                .until(() -> TestTopics.read(Topics.CASES, after).size() == 1);

        assertThat(TestTopics.read(Topics.CASES))
                .noneSatisfy(message -> assertThat(message.value()).asString().contains("roll back"));
    }

    @Test
    void actsAreAcceptedWhileTheBrokerIsDownAndArriveInOrder() {
        var id = note();
        KafkaResource.broker().stop();
        try {
            for (int version = 0; version < 10; version++) {
                rename(id, version, "title " + version);
            }
            state.count();
            given().get(readiness).then().statusCode(200).body("checks.name", hasItem("outbox"));
            assertThat(given().get(metrics).asString()).containsPattern("zhibao_outbox_backlog\\S* [1-9][0-9.]+");
        } finally {
            KafkaResource.broker().start();
        }

        await().atMost(PATIENCE).until(() -> sequences(id).stream().distinct().count() == 11);

        assertThat(sequences(id).stream().distinct())
                .containsExactly("1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11");
    }

    private static List<String> sequences(UUID id) {
        return TestTopics.read(Topics.CASES, id).stream()
                .map(message -> TestTopics.header(message, "ce_sequence"))
                .toList();
    }
}
