package org.zhibao.kit.testsupport;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ApiCompatibilityTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @ParameterizedTest(name = "{0}")
    @MethodSource("breakingChanges")
    void aBreakIsFoundAndNamed(String finding, Consumer<ObjectNode> change) throws JsonProcessingException {
        var after = (ObjectNode) document();
        change.accept(after);

        assertThat(ApiCompatibility.breaks(new ApiDocument(document()), new ApiDocument(after)))
                .containsExactly(finding);
    }

    static Stream<Arguments> breakingChanges() {
        return Stream.of(
                breaking("post /notes was removed", at("/paths/~1notes", item -> item.remove("post"))),
                breaking(
                        "post /notes operationId was \"createNote\" and is \"addNote\"",
                        at("/paths/~1notes/post", operation -> operation.put("operationId", "addNote"))),
                breaking(
                        "post /notes is not for bank any more",
                        at(
                                "/paths/~1notes/post/security/0",
                                security -> security.putArray("bearer").add("officer"))),
                breaking(
                        "get /notes was open and asks for a token",
                        at(
                                "/paths/~1notes/get",
                                operation -> operation
                                        .putArray("security")
                                        .addObject()
                                        .putArray("bearer"))),
                breaking(
                        "get /notes query limit was optional and is required",
                        at("/paths/~1notes/get/parameters/0", parameter -> parameter.put("required", true))),
                breaking(
                        "get /notes query limit maximum was 500 and is 100",
                        at("/paths/~1notes/get/parameters/0/schema", schema -> schema.put("maximum", 100))),
                breaking(
                        "get /notes query limit was removed",
                        at("/paths/~1notes/get", operation -> operation.putArray("parameters"))),
                breaking(
                        "post /notes body/title was removed",
                        at("/components/schemas/NewNote/properties", members -> members.remove("title"))),
                breaking(
                        "post /notes body/colour was not required and is",
                        at(
                                "/components/schemas/NewNote",
                                schema -> ((ArrayNode) schema.get("required")).add("colour"))),
                breaking(
                        "post /notes body/colour enum was [\"RED\",\"GREEN\"] and is [\"RED\"]",
                        at(
                                "/components/schemas/NewNote/properties/colour",
                                schema -> schema.putArray("enum").add("RED"))),
                breaking(
                        "post /notes body/title maxLength was absent and is 10",
                        at("/components/schemas/NewNote/properties/title", schema -> schema.put("maxLength", 10))),
                breaking(
                        "post /notes body application/json is not taken any more",
                        at("/paths/~1notes/post/requestBody/content", content -> content.remove("application/json"))),
                breaking(
                        "post /notes 201 is not answered any more",
                        at("/paths/~1notes/post/responses", answers -> answers.remove("201"))),
                breaking(
                        "post /notes 201 has no header ETag any more",
                        at("/paths/~1notes/post/responses/201/headers", headers -> headers.remove("ETag"))),
                breaking(
                        "post /notes 201/author was removed",
                        at("/components/schemas/Note/properties", members -> members.remove("author"))),
                breaking(
                        "post /notes 201/id was always there and may be absent",
                        at("/components/schemas/Note", schema -> schema.remove("required"))),
                breaking(
                        "post /notes 201/author type was \"string\" and is [\"string\",\"null\"]",
                        at(
                                "/components/schemas/Note/properties/author",
                                schema -> schema.putArray("type").add("string").add("null"))));
    }

    @Test
    void whatIsAddedBreaksNothing() throws JsonProcessingException {
        var after = (ObjectNode) document();
        at("/paths", paths -> paths.putObject("/others").putObject("get")).accept(after);
        at(
                        "/components/schemas/NewNote/properties",
                        members -> members.putObject("note").put("type", "string"))
                .accept(after);
        at("/components/schemas/NewNote/properties/colour", schema -> ((ArrayNode) schema.get("enum")).add("BLUE"))
                .accept(after);
        at(
                        "/components/schemas/Note/properties",
                        members -> members.putObject("note").put("type", "string"))
                .accept(after);
        at("/paths/~1notes/post", operation -> operation.put("description", "In other words"))
                .accept(after);
        at("/paths/~1notes/get/parameters/0/schema", schema -> schema.put("maximum", 1000))
                .accept(after);

        assertThat(ApiCompatibility.breaks(new ApiDocument(document()), new ApiDocument(after)))
                .isEmpty();
    }

    private static Arguments breaking(String finding, Consumer<ObjectNode> change) {
        return Arguments.of(finding, change);
    }

    private static Consumer<ObjectNode> at(String pointer, Consumer<ObjectNode> change) {
        return document -> change.accept((ObjectNode) document.at(pointer));
    }

    private static JsonNode document() throws JsonProcessingException {
        return JSON.readTree("""
                {"paths": {"/notes": {
                   "get": {"operationId": "listNotes", "security": [],
                     "parameters": [{"name": "limit", "in": "query", "schema": {"type": "integer", "maximum": 500}}],
                     "responses": {"200": {"content": {"text/csv": {"schema": {"type": "string"}}}}}},
                   "post": {"operationId": "createNote", "security": [{"bearer": ["officer", "bank"]}],
                     "requestBody": {"required": true, "content": {
                       "application/json": {"schema": {"$ref": "#/components/schemas/NewNote"}}}},
                     "responses": {"201": {"headers": {"ETag": {}}, "content": {
                       "application/json": {"schema": {"$ref": "#/components/schemas/Note"}}}}}}}},
                 "components": {"schemas": {
                   "NewNote": {"type": "object", "required": ["title"], "properties": {
                     "title": {"type": "string"}, "colour": {"type": "string", "enum": ["RED", "GREEN"]}}},
                   "Note": {"type": "object", "required": ["id"], "properties": {
                     "id": {"type": "string", "format": "uuid"}, "author": {"type": "string"}}}}}}
                """);
    }
}
