package org.zhibao.events.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.zhibao.events.DomainEvent;
import org.zhibao.events.EventTypes;

/** What the services really write keeps to the schemas, and the schemas refuse what it is not. */
class PayloadProperties {

    /** Writes as a service's mapper does: dates as text, what is null as null. */
    private static final ObjectMapper JSON = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    private static final Map<Class<?>, JsonSchema> SCHEMAS =
            EventTypes.all().stream().collect(Collectors.toMap(payload -> payload, PayloadProperties::schema));

    @Property(tries = 100)
    void everyPayloadKeepsToItsSchema(@ForAll("types") Class<? extends DomainEvent> type) throws Exception {
        for (var payload : Samples.of(type).sampleStream().limit(20).toList()) {
            var written = JSON.readTree(JSON.writeValueAsString(payload));

            assertThat(schemaOf(type).validate(written)).isEmpty();
            assertThat(written.propertyStream().map(Map.Entry::getKey))
                    .as("%s is written with the members that its schema tells, and no others", type.getSimpleName())
                    .containsExactlyInAnyOrderElementsOf(schemaOf(type)
                            .getSchemaNode()
                            .path("properties")
                            .propertyStream()
                            .map(Map.Entry::getKey)
                            .toList());
        }
    }

    @Example
    void whatMayBeMissingIsReadAsNullAndWhatIsUnknownIsPassedOver() throws Exception {
        for (var type : EventTypes.all()) {
            var written = sample(type);
            var required = schemaOf(type)
                    .getSchemaNode()
                    .path("required")
                    .valueStream()
                    .map(JsonNode::asText)
                    .toList();
            written.retain(required).put("addedLater", "value");

            assertThat(schemaOf(type).validate(written)).isEmpty();
            assertThat(JSON.treeToValue(written, type)).isInstanceOf(type);
        }
    }

    @Example
    void aPayloadWithoutARequiredMemberOrWithAnotherKindOfDateIsRefused() throws Exception {
        for (var type : EventTypes.all()) {
            for (var name : schemaOf(type).getSchemaNode().path("required")) {
                assertThat(schemaOf(type).validate(sample(type).without(name.asText())))
                        .as("%s without %s", type.getSimpleName(), name)
                        .isNotEmpty();
            }
            assertThat(schemaOf(type).validate(sample(type).put("occurredOn", "6 May 2023")))
                    .isNotEmpty();
            assertThat(schemaOf(type).validate(sample(type).put("occurredOn", 20230506)))
                    .isNotEmpty();
        }
    }

    @Provide
    Arbitrary<Class<? extends DomainEvent>> types() {
        return Arbitraries.of(EventTypes.all());
    }

    private static ObjectNode sample(Class<? extends DomainEvent> type) {
        return JSON.valueToTree(Samples.of(type).sample());
    }

    private static JsonSchema schemaOf(Class<?> type) {
        return SCHEMAS.get(type);
    }

    private static JsonSchema schema(Class<? extends DomainEvent> type) {
        var file = ContractFiles.resources(Path.of("")).resolve(ContractFiles.schemaFile(EventTypes.nameOf(type)));
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(
                        SchemaLocation.of(file.toUri().toString()),
                        SchemaValidatorsConfig.builder()
                                .formatAssertionsEnabled(true)
                                .build());
    }
}
