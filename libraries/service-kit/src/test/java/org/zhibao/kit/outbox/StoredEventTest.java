package org.zhibao.kit.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.zhibao.events.Topics;

class StoredEventTest {

    @Test
    void aRecordHasTheKeyAndExactlyTheHeadersThatTheContractsDescribe() throws IOException {
        var document = new YAMLMapper().readTree(getClass().getResourceAsStream("/asyncapi.yaml"));
        var described = document.at("/components/schemas/CloudEventHeaders");
        var aggregate = UUID.randomUUID();

        var message = event(aggregate, "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01")
                .toRecord("/case-service");

        var headers = new LinkedHashMap<String, String>();
        message.headers()
                .forEach(header -> headers.put(header.key(), new String(header.value(), StandardCharsets.UTF_8)));
        assertThat(message.key()).isEqualTo(aggregate.toString());
        assertThat(headers.keySet())
                .containsExactlyElementsOf(described
                        .path("properties")
                        .propertyStream()
                        .map(property -> property.getKey())
                        .toList());
        assertThat(headers)
                .containsEntry("ce_specversion", "1.0")
                .containsEntry("ce_subject", aggregate.toString())
                .containsEntry("ce_partitionkey", aggregate.toString())
                .containsEntry("ce_sequence", "3")
                .containsEntry("ce_occurredon", "2023-05-06")
                .containsEntry("ce_time", "2023-05-08T01:02:03Z");
    }

    @Test
    void whatAnEventMayLackIsNotRequiredByTheContracts() throws IOException {
        var document = new YAMLMapper().readTree(getClass().getResourceAsStream("/asyncapi.yaml"));
        var required = document.at("/components/schemas/CloudEventHeaders/required");

        var message = event(UUID.randomUUID(), null).toRecord("/case-service");

        assertThat(message.headers()).hasSameSizeAs(required).extracting("key").doesNotContain("traceparent");
    }

    private static StoredEvent event(UUID aggregate, String traceparent) {
        return new StoredEvent(
                1,
                UUID.randomUUID(),
                Topics.CASES,
                "zhibao.case.closed.v1",
                aggregate,
                3,
                "150102",
                LocalDate.of(2023, 5, 6),
                Instant.parse("2023-05-08T01:02:03Z"),
                traceparent,
                "{}");
    }
}
