package org.zhibao.events;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.zhibao.events.cases.CaseDecided;
import org.zhibao.events.cases.CaseReference;

class EventTypesTest {

    private final ObjectMapper json = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);

    @Test
    void everyTypeFollowsTheNamingRuleAndLeadsBackToItsPayload() {
        assertThat(EventTypes.all()).hasSizeGreaterThanOrEqualTo(15).allSatisfy(payload -> {
            var name = EventTypes.nameOf(payload);
            assertThat(name).matches("zhibao\\.(case|mediation|pledge)\\.[a-z]+(-[a-z]+)*\\.v[1-9]");
            assertThat(EventTypes.payloadOf(name)).contains(payload);
        });
    }

    @Test
    void aPayloadSurvivesTheJourneyAsJson() throws Exception {
        var event = new CaseDecided(
                new CaseReference(UUID.randomUUID(), UUID.randomUUID(), "1", "TM_INFRINGEMENT", "SELF_FOUND", "150102"),
                LocalDate.of(2023, 5, 6),
                "PENALTY_IMPOSED",
                Amount.cny("12000.00"),
                null);

        var text = json.writeValueAsString(event);

        assertThat(json.readValue(text, CaseDecided.class)).isEqualTo(event);
        assertThat(json.readTree(text).has("aggregateId")).isFalse();
        assertThat(json.readTree(text).at("/occurredOn").asText()).isEqualTo("2023-05-06");
    }
}
