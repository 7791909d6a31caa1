package org.zhibao.gateway.description;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MergeTest {

    private static final JsonObject OWN = new JsonObject("""
            {"openapi": "3.1.0", "paths": {}, "tags": [{"name": "portal"}],
             "components": {"securitySchemes": {"bearer": {}}, "responses": {"Busy": {"description": "busy"}}},
             "x-common-responses": {"429": {"$ref": "#/components/responses/Busy"}}}
            """);

    private static JsonObject service(String path, String schemas) {
        return new JsonObject("""
                {"openapi": "3.1.0", "tags": [{"name": "t"}],
                 "paths": {"%s": {"get": {"operationId": "list", "security": [{"other": []}],
                   "responses": {"200": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Sum"}}}}}}}},
                 "components": {"securitySchemes": {"other": {}}, "schemas": %s}}
                """.formatted(path, schemas));
    }

    private final JsonObject left = service("/a", """
            {"Sum": {"properties": {"of": {"$ref": "#/components/schemas/Money"}}}, "Money": {"type": "string"},
             "Same": {"type": "integer"}, "OnlyA": {"discriminator": {"mapping": {"x": "#/components/schemas/Money"}}}}
            """);
    private final JsonObject right = service("/b", """
            {"Sum": {"properties": {"of": {"$ref": "#/components/schemas/Money"}}}, "Money": {"type": "number"},
             "Same": {"type": "integer"}}
            """);

    private JsonObject merge(List<String> missing) {
        var documents = new LinkedHashMap<String, JsonObject>(Map.of("a", left));
        documents.put("b", right);
        return new Merge(OWN, (service, path) -> path.equals("/" + service)).of(documents, missing);
    }

    private static JsonObject schemas(JsonObject document) {
        return document.getJsonObject("components").getJsonObject("schemas");
    }

    @Test
    void componentsThatDifferGetTheServicesName() {
        assertThat(schemas(merge(List.of())).fieldNames())
                .containsExactlyInAnyOrder("a.Sum", "a.Money", "b.Sum", "b.Money", "Same", "OnlyA");
    }

    @Test
    void referencesFollowTheRenaming() {
        var merged = merge(List.of());

        assertThat(schemas(merged).getJsonObject("b.Sum").encode()).contains("#/components/schemas/b.Money");
        assertThat(schemas(merged).getJsonObject("OnlyA").encode()).contains("#/components/schemas/a.Money");
        assertThat(merged.getJsonObject("paths").getJsonObject("/a").encode()).contains("#/components/schemas/a.Sum");
        assertThat(merged.encode()).doesNotContain("#/components/schemas/Sum").doesNotContain("schemas/Money\"");
    }

    @Test
    void operationsSpeakTheGatewaysSecurityAndErrors() {
        var operation =
                merge(List.of()).getJsonObject("paths").getJsonObject("/b").getJsonObject("get");

        assertThat(operation.containsKey("security")).isFalse();
        assertThat(operation.getString("operationId")).isEqualTo("b_list");
        assertThat(operation.getJsonArray("tags")).containsExactly("b");
        assertThat(operation.getJsonObject("responses").fieldNames()).containsExactlyInAnyOrder("200", "429");
        assertThat(merge(List.of())
                        .getJsonObject("components")
                        .getJsonObject("securitySchemes")
                        .fieldNames())
                .containsExactly("bearer");
    }

    @Test
    void rolesOfTheGatewaysOwnSchemeStay() {
        var roles = new JsonArray().add(new JsonObject().put("bearer", new JsonArray().add("officer")));
        right.getJsonObject("paths").getJsonObject("/b").getJsonObject("get").put("security", roles);

        var operation =
                merge(List.of()).getJsonObject("paths").getJsonObject("/b").getJsonObject("get");

        assertThat(operation.getJsonArray("security")).isEqualTo(roles);
    }

    @Test
    void tagsAreNamedOnceAndMissingServicesAreNamed() {
        assertThat(merge(List.of()).getJsonArray("tags").encode())
                .isEqualTo("[{\"name\":\"portal\"},{\"name\":\"t\"}]");
        assertThat(merge(List.of()).containsKey("x-missing-services")).isFalse();
        assertThat(merge(List.of("c-service")).getJsonArray("x-missing-services"))
                .isEqualTo(new JsonArray().add("c-service"));
    }

    @Test
    void pathsThatOtherServicesAnswerAreLeftOut() {
        var stranger = new Merge(OWN, (service, path) -> false).of(Map.of("a", left), List.of());

        assertThat(stranger.getJsonObject("paths")).isEmpty();
    }

    @Test
    void theDocumentsThemselvesStayAsTheyWere() {
        var before = left.encode();

        merge(List.of());

        assertThat(left.encode()).isEqualTo(before);
        assertThat(OWN.containsKey("x-common-responses")).isTrue();
    }
}
