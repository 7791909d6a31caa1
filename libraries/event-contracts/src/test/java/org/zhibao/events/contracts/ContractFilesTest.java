package org.zhibao.events.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaId;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.zhibao.events.EventTypes;
import org.zhibao.events.Topics;

class ContractFilesTest {

    private static final Path MODULE = Path.of("");
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final ObjectMapper YAML = new YAMLMapper();

    @Test
    void everyTypeHasItsSchemaAndTheFilesAreWhatTheRecordsGiveNow() throws IOException {
        var committed = new TreeMap<String, String>();
        var resources = ContractFiles.resources(MODULE);
        try (var files = Files.walk(resources)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                committed.put(resources.relativize(file).toString(), Files.readString(file));
            }
        }
        var current = ContractFiles.current(MODULE);

        assertThat(committed.keySet())
                .as("files of the contracts; write them anew: %s", ContractFiles.COMMAND)
                .isEqualTo(current.keySet());
        current.forEach((file, text) -> assertThat(committed.get(file))
                .as("%s is not what the records give; write it anew: %s", file, ContractFiles.COMMAND)
                .isEqualTo(text));
    }

    @Test
    void theFilesAreOnTheClassPathUnderTheNameOfTheType() {
        assertThat(EventTypes.all())
                .allSatisfy(payload -> assertThat(
                                getClass().getResource("/" + ContractFiles.schemaFile(EventTypes.nameOf(payload))))
                        .isNotNull());
    }

    @Test
    void everySchemaIsAValidSchemaAndExplainsEveryProperty() throws IOException {
        var metaSchema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(SchemaLocation.of(SchemaId.V202012));
        for (var payload : EventTypes.all()) {
            var schema = schema(EventTypes.nameOf(payload));

            assertThat(metaSchema.validate(schema)).isEmpty();
            assertThat(undescribed(schema))
                    .as("%s: what is undescribed wants an @param or a Javadoc comment", payload.getSimpleName())
                    .isEmpty();
        }
    }

    @Test
    void theAsyncApiDocumentNamesExactlyTheTypesEachOnItsTopicWithItsSchema() throws IOException {
        var document = YAML.readTree(
                ContractFiles.resources(MODULE).resolve(ContractFiles.ASYNC_API).toFile());
        var types = EventTypes.all().stream().map(EventTypes::nameOf).collect(Collectors.toSet());

        assertThat(document.path("asyncapi").asText()).isEqualTo("3.0.0");
        assertThat(names(document.at("/components/messages")))
                .containsAll(types)
                .hasSize(types.size() + 1)
                .contains("dead-letter");
        for (var type : types) {
            var message = document.at("/components/messages").path(type);
            var topic = Map.of("case", Topics.CASES, "mediation", Topics.MEDIATIONS, "pledge", Topics.PLEDGES)
                    .get(type.split("\\.")[1]);
            assertThat(message.at("/payload/$ref").asText()).isEqualTo("./schemas/" + type + ".json");
            assertThat(message.at("/headers/allOf/1/properties/ce_type/const").asText())
                    .isEqualTo(type);
            assertThat(message.at("/bindings/kafka/key/format").asText()).isEqualTo("uuid");
            for (var channel : Set.of(Topics.CASES, Topics.MEDIATIONS, Topics.PLEDGES)) {
                assertThat(document.at("/channels")
                                .path(channel)
                                .path("address")
                                .asText())
                        .isEqualTo(channel);
                assertThat(document.at("/channels")
                                .path(channel)
                                .path("messages")
                                .has(type))
                        .isEqualTo(channel.equals(topic));
            }
        }
    }

    @Test
    void everyReferenceOfTheAsyncApiDocumentLeadsSomewhere() throws IOException {
        var resources = ContractFiles.resources(MODULE);
        var document = YAML.readTree(resources.resolve(ContractFiles.ASYNC_API).toFile());

        assertThat(document.findValuesAsText("$ref"))
                .hasSizeGreaterThan(EventTypes.all().size() * 3)
                .allSatisfy(reference -> {
                    if (reference.startsWith("#")) {
                        assertThat(document.at(reference.substring(1)).isMissingNode())
                                .as(reference)
                                .isFalse();
                    } else {
                        assertThat(resources.resolve(reference)).exists();
                    }
                });
    }

    private static List<String> undescribed(JsonNode schema) {
        var found = new ArrayList<String>();
        for (var object : List.of(schema, schema.path("$defs"))) {
            (object == schema ? List.of(schema) : object).forEach(definition -> {
                if (!definition.has("title") || !definition.has("description")) {
                    found.add(definition.path("title").asText("untitled"));
                }
                definition.path("properties").properties().forEach(property -> {
                    if (!property.getValue().has("description")
                            && !property.getValue().has("$ref")) {
                        found.add(property.getKey());
                    }
                });
            });
        }
        return found;
    }

    private static Set<String> names(JsonNode object) {
        return object.properties().stream().map(Map.Entry::getKey).collect(Collectors.toSet());
    }

    private static JsonNode schema(String type) throws IOException {
        return JSON.readTree(ContractFiles.resources(MODULE)
                .resolve(ContractFiles.schemaFile(type))
                .toFile());
    }
}
