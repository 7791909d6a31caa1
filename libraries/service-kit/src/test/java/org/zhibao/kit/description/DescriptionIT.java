package org.zhibao.kit.description;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.zhibao.kit.testsupport.ApiDocument;
import org.zhibao.kit.testsupport.DescriptionRules;
import org.zhibao.kit.testsupport.PostgresResource;

/** What the document of a service says that its annotations do not. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class DescriptionIT {

    private static ApiDocument document() {
        return ApiDocument.at(URI.create("http://localhost:" + RestAssured.port + "/q/openapi?format=json"));
    }

    private static JsonNode operation(String method, String path) {
        return document().root().path("paths").path(path).path(method);
    }

    @Test
    void isComplete() {
        assertThat(DescriptionRules.findings(document())).isEmpty();
    }

    @Test
    void aSuccessHasItsStatusTypeAndHeadersBesideAnnotatedErrors() {
        var responses = operation("post", "/api/v1/notes").path("responses");

        var created = responses.path("201");
        assertThat(created.at("/content/application~1json/schema/$ref").asText())
                .endsWith("/Note");
        assertThat(names(created.path("headers"))).containsExactlyInAnyOrder("Location", "ETag");
        assertThat(responses.has("200")).isFalse();
    }

    @Test
    void everyErrorIsDescribedAndWhatTheAnnotationSaysStays() {
        var responses = operation("post", "/api/v1/notes").path("responses");

        assertThat(names(responses))
                .containsExactly("201", "400", "401", "403", "406", "409", "413", "415", "422", "500", "503");
        assertThat(responses.path("403").path("description").asText()).isEqualTo("Another region's note");
        assertThat(responses
                        .at("/403/content/application~1problem+json/schema/$ref")
                        .asText())
                .endsWith("/Problem");
    }

    @Test
    void aCommandAsksForTheVersionThatItIsBasedOn() {
        var renaming = operation("post", "/api/v1/notes/{id}/renaming");

        assertThat(renaming.path("parameters").findValuesAsText("$ref"))
                .contains("#/components/parameters/IfMatch", "#/components/parameters/IdempotencyKey");
        assertThat(names(renaming.path("responses"))).contains("412", "428");
    }

    @Test
    void rolesAreTheOnesThatAreChecked() {
        var create = operation("post", "/api/v1/notes");

        assertThat(create.at("/security/0/bearer")).extracting(JsonNode::asText).containsExactly("officer", "bank");
        assertThat(create.path("description").asText()).contains("`officer`", "`bank`");
        assertThat(operation("get", "/api/v1/notes").at("/security/0/bearer")).isEmpty();
    }

    @Test
    void membersThatAreAlwaysThereAreRequired() {
        assertThat(document().root().at("/components/schemas/Note/required"))
                .extracting(JsonNode::asText)
                .containsExactlyInAnyOrder("id", "version", "title");
    }

    private static List<String> names(JsonNode object) {
        var names = new ArrayList<String>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }
}
