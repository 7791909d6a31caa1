package org.zhibao.events.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class CompatibilityTest {

    private static final Path RELEASED = Path.of("src/test/resources/released");
    private static final Path CURRENT = ContractFiles.resources(Path.of("")).resolve(ContractFiles.SCHEMAS);
    private static final ObjectMapper JSON = new ObjectMapper();

    @ParameterizedTest
    @MethodSource("released")
    void aReleasedTypeIsStillPublishedAsItWas(String file) throws IOException {
        assertThat(CURRENT.resolve(file))
                .as("a released type stays; what it cannot say any more becomes a new type, see README.md")
                .exists();
        assertThat(Compatibility.breaks(read(RELEASED.resolve(file)), read(CURRENT.resolve(file))))
                .as("changes that break readers of %s: add optional properties or publish a new version", file)
                .isEmpty();
    }

    static List<String> released() throws IOException {
        try (var files = Files.list(RELEASED)) {
            return files.map(file -> file.getFileName().toString())
                    .sorted(Comparator.naturalOrder())
                    .toList();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("breakingChanges")
    void aBreakIsFoundAndNamed(String finding, Consumer<ObjectNode> change) throws IOException {
        var before = schema();
        var after = before.deepCopy();
        change.accept(after);

        assertThat(Compatibility.breaks(before, after)).containsExactly(finding);
    }

    static Stream<Arguments> breakingChanges() {
        return Stream.of(
                breaking("/outcome was removed", schema -> properties(schema).remove("outcome")),
                breaking("/fine/anyOf/1/currency was removed", schema -> {
                    ((ObjectNode) schema.at("/$defs/Amount/properties")).remove("currency");
                }),
                breaking("/outcome type was \"string\" and is \"integer\"", schema -> {
                    property(schema, "outcome").put("type", "integer");
                }),
                breaking("/note/type/0 was \"string\" and is \"integer\"", schema -> {
                    property(schema, "note").putArray("type").add("integer").add("null");
                }),
                breaking("/note type was [\"string\",\"null\"] and is \"string\"", schema -> {
                    property(schema, "note").put("type", "string");
                }),
                breaking("/occurredOn format was \"date\" and is \"date-time\"", schema -> {
                    property(schema, "occurredOn").put("format", "date-time");
                }),
                breaking("/occurredOn format was \"date\" and is absent", schema -> {
                    property(schema, "occurredOn").remove("format");
                }),
                breaking("/outcome pattern was absent and is \"^[A-Z]+$\"", schema -> {
                    property(schema, "outcome").put("pattern", "^[A-Z]+$");
                }),
                breaking("/grounds/items type was \"string\" and is \"integer\"", schema -> {
                    ((ObjectNode) schema.at("/properties/grounds/items")).put("type", "integer");
                }),
                breaking("/stage enum was [\"FIRST\",\"SECOND\"] and is [\"FIRST\"]", schema -> {
                    property(schema, "stage").putArray("enum").add("FIRST");
                }),
                breaking("/ additionalProperties was true and is false", schema -> {
                    schema.put("additionalProperties", false);
                }),
                breaking("/fine was optional and is required; stored events may not have it", schema -> {
                    ((ArrayNode) schema.get("required")).add("fine");
                }),
                breaking("/outcome was required and is optional; consumers lean on it", schema -> {
                    schema.putArray("required").add("occurredOn").add("grounds").add("stage");
                }),
                breaking("/extra is new and required; stored events do not have it", schema -> {
                    properties(schema).putObject("extra").put("type", "string");
                    ((ArrayNode) schema.get("required")).add("extra");
                }),
                breaking("/fine/anyOf/1/extra is new and required; stored events do not have it", schema -> {
                    ((ObjectNode) schema.at("/$defs/Amount/properties"))
                            .putObject("extra")
                            .put("type", "string");
                    ((ArrayNode) schema.at("/$defs/Amount/required")).add("extra");
                }));
    }

    @Test
    void optionalPropertiesAndBetterWordsAreNoBreak() throws IOException {
        var before = schema();
        var after = before.deepCopy();
        properties(after).putObject("extra").putArray("type").add("string").add("null");
        ((ObjectNode) after.at("/$defs/Amount/properties")).putObject("extra").put("type", "string");
        property(after, "outcome").put("description", "in other words");
        after.put("title", "Another title");

        assertThat(Compatibility.breaks(before, after)).isEmpty();
    }

    @Test
    void aDefinitionWithAnotherNameIsTheSameAsLongAsItSaysTheSame() throws IOException {
        var before = schema();
        var after = (ObjectNode) JSON.readTree(before.toString().replace("$defs/Amount", "$defs/Money"));
        after.withObject("/$defs").set("Money", before.at("/$defs/Amount"));

        assertThat(Compatibility.breaks(before, after)).isEmpty();
    }

    private static Arguments breaking(String finding, Consumer<ObjectNode> change) {
        return Arguments.of(finding, change);
    }

    private static ObjectNode schema() throws IOException {
        return (ObjectNode) JSON.readTree("""
                {"$defs": {"Amount": {"type": "object", "required": ["amount", "currency"], "properties": {
                   "amount": {"type": "string"}, "currency": {"type": "string"}}}},
                 "type": "object", "additionalProperties": true,
                 "required": ["occurredOn", "outcome", "grounds", "stage"],
                 "properties": {
                   "occurredOn": {"type": "string", "format": "date"},
                   "outcome": {"type": "string", "description": "how it ended"},
                   "note": {"type": ["string", "null"]},
                   "fine": {"anyOf": [{"type": "null"}, {"$ref": "#/$defs/Amount"}]},
                   "grounds": {"type": "array", "items": {"type": "string"}},
                   "stage": {"type": "string", "enum": ["FIRST", "SECOND"]}}}
                """);
    }

    private static ObjectNode properties(ObjectNode schema) {
        return (ObjectNode) schema.get("properties");
    }

    private static ObjectNode property(ObjectNode schema, String name) {
        return (ObjectNode) properties(schema).get(name);
    }

    private static JsonNode read(Path file) throws IOException {
        return JSON.readTree(file.toFile());
    }
}
