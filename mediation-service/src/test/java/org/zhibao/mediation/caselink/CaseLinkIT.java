package org.zhibao.mediation.caselink;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.zhibao.events.EventTypes;
import org.zhibao.events.Topics;
import org.zhibao.events.cases.CaseAccepted;
import org.zhibao.events.cases.CaseClosed;
import org.zhibao.events.cases.CaseDecided;
import org.zhibao.events.cases.CaseEvent;
import org.zhibao.events.cases.CaseReceived;
import org.zhibao.events.cases.CaseReference;
import org.zhibao.kit.testsupport.Caller;
import org.zhibao.kit.testsupport.KafkaResource;
import org.zhibao.kit.testsupport.PostgresResource;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(KafkaResource.class)
class CaseLinkIT {

    private static final String PATH = "/api/v1/mediations";

    private final UUID caseId = UUID.randomUUID();
    private final UUID matterId = UUID.randomUUID();
    private final Caller mediator = Caller.of("mediator", "150100", PATH);

    @Inject
    ObjectMapper json;

    @Test
    void aMediationShowsWhatBecameOfTheCaseItCameFrom() throws Exception {
        var mediation = mediator.create(
                "{'kind':'ADMIN_MEDIATION','region':'150102','occurredOn':'2023-03-06','title':'t','caseId':'" + caseId
                        + "'}");
        mediation.seen().body("caseId", equalTo(caseId.toString())).body("caseStatus", nullValue());

        tell(2, new CaseAccepted(reference("150100"), LocalDate.of(2023, 3, 8), null));
        untilStateIs(mediation.id(), "ACCEPTED");
        tell(
                5,
                new CaseDecided(
                        reference("150100"), LocalDate.of(2023, 4, 20), "INFRINGEMENT_ESTABLISHED", null, null));
        untilStateIs(mediation.id(), "DECIDED");
        // Told again, and an older fact late: neither moves the status back.
        tell(2, new CaseAccepted(reference("150100"), LocalDate.of(2023, 3, 8), null));
        tell(6, new CaseClosed(reference("150100"), LocalDate.of(2023, 5, 4), "DECIDED", null));
        tell(1, new CaseReceived(reference("150100"), LocalDate.of(2023, 3, 1), null));
        untilStateIs(mediation.id(), "CLOSED");

        mediator.get("/" + mediation.id())
                .body("caseStatus.number", equalTo("呼知案字〔2023〕7号"))
                .body("caseStatus.since", equalTo("2023-05-04"))
                .body("caseStatus.result", equalTo("DECIDED"));
        Caller.of("mediator", "150102", PATH)
                .get("/" + mediation.id())
                .statusCode(200)
                .body("caseStatus", nullValue());
    }

    @Test
    void aMediationIsAboutTheMatterOfItsCaseUnlessItsSenderNamesAnother() throws Exception {
        var body = "{'kind':'ADMIN_MEDIATION','region':'150102','occurredOn':'2023-03-06','title':'t','caseId':'"
                + caseId + "'%s}";
        var early = mediator.create(body.formatted(""));
        tell(1, new CaseReceived(reference("150100"), LocalDate.of(2023, 3, 1), null));
        untilStateIs(early.id(), "RECEIVED");

        var other = UUID.randomUUID().toString();
        mediator.create(body.formatted("")).seen().body("matterId", equalTo(matterId.toString()));
        mediator.create(body.formatted(",'matterId':'" + other + "'")).seen().body("matterId", equalTo(other));
        // Nobody had told of the case yet.
        early.seen().body("matterId", equalTo(early.id()));
    }

    private void untilStateIs(String mediationId, String state) {
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(
                                mediator.get("/" + mediationId).extract().<String>path("caseStatus.state"))
                        .isEqualTo(state));
    }

    private CaseReference reference(String region) {
        return new CaseReference(caseId, matterId, "呼知案字〔2023〕7号", "PATENT_INFRINGEMENT", "RIGHT_HOLDER", region);
    }

    private void tell(int sequence, CaseEvent event) throws Exception {
        var message = new ProducerRecord<>(Topics.CASES, caseId.toString(), json.writeValueAsBytes(event));
        Map.of(
                        "ce_id", UUID.randomUUID().toString(),
                        "ce_type", EventTypes.nameOf(event.getClass()),
                        "ce_subject", caseId.toString(),
                        "ce_sequence", Integer.toString(sequence),
                        "ce_region", event.region(),
                        "ce_occurredon", event.occurredOn().toString(),
                        "ce_time", "2023-05-05T00:00:00Z")
                .forEach((name, value) -> message.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        try (var producer = new KafkaProducer<>(
                Map.<String, Object>of(
                        "bootstrap.servers", KafkaResource.broker().getBootstrapServers()),
                new StringSerializer(),
                new ByteArraySerializer())) {
            producer.send(message).get();
        }
    }
}
