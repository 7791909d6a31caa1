package org.zhibao.kit.testsupport;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.RestAssured;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * The tests of a service's OpenAPI document. A service extends this once. {@code -Dzhibao.openapi.release} writes the
 * released document anew instead of comparing with it.
 */
public abstract class DescribedService {

    private static final String RELEASE = "zhibao.openapi.release";
    private static final Path RELEASED = Path.of("src/test/resources/released/openapi.json");
    /** What nobody's program leans on; left out of the released document, which stays readable so. */
    private static final Set<String> TEXTS = Set.of(
            "info", "servers", "tags", "summary", "description", "example", "examples", "x-required-roles", "x-form");

    private static final ObjectMapper JSON = new ObjectMapper()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);

    @Test
    void everyOperationIsDescribedInFull() {
        assertThat(DescriptionRules.findings(current())).isEmpty();
    }

    @Test
    @DisabledIfSystemProperty(named = RELEASE, matches = ".*")
    void whatWasReleasedStaysAsItWas() throws IOException {
        assertThat(ApiCompatibility.breaks(new ApiDocument(JSON.readTree(RELEASED.toFile())), current()))
                .as("changes that break clients; the README of service-kit says what may change, and how to release")
                .isEmpty();
    }

    @Test
    @EnabledIfSystemProperty(named = RELEASE, matches = ".*")
    void writeTheReleasedDocumentAnew() throws IOException {
        Files.createDirectories(RELEASED.getParent());
        var document = JSON.treeToValue(withoutTexts(current().root()), Map.class);
        Files.writeString(RELEASED, JSON.writeValueAsString(document) + "\n");
    }

    /** The example of an operation's JSON request, as text. */
    protected static String exampleOf(String operationId) {
        var document = current();
        return document.operations().stream()
                .map(operation -> operation.description())
                .filter(operation -> operation.path("operationId").asText().equals(operationId))
                .map(operation -> operation.at("/requestBody/content/application~1json/examples/example"))
                .map(example -> document.resolved(example).path("value").toString())
                .findFirst()
                .orElseThrow();
    }

    private static ApiDocument current() {
        return ApiDocument.at(URI.create("http://localhost:" + RestAssured.port + "/q/openapi?format=json"));
    }

    private static JsonNode withoutTexts(JsonNode node) {
        return switch (node) {
            case ObjectNode object -> {
                var kept = JSON.createObjectNode();
                object.properties().stream()
                        .filter(member -> !isText(member.getKey(), member.getValue()))
                        .forEach(member -> kept.set(member.getKey(), withoutTexts(member.getValue())));
                yield kept;
            }
            case ArrayNode array -> {
                var kept = JSON.createArrayNode();
                array.forEach(item -> kept.add(withoutTexts(item)));
                yield kept;
            }
            default -> node;
        };
    }

    /** A member of a schema may be called as a text is; it is an object then. */
    private static boolean isText(String name, JsonNode value) {
        return TEXTS.contains(name) && !(value.isObject() && (value.has("type") || value.has("$ref")));
    }
}
