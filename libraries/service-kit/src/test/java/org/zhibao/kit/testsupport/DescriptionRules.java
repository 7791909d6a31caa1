package org.zhibao.kit.testsupport;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.zhibao.kit.testsupport.ApiDocument.Operation;

/** What an integrator is promised of every operation in an OpenAPI document. */
public final class DescriptionRules {

    private static final String JSON = "application/json";
    private static final String PROBLEM = "application/problem+json";
    private static final Set<String> WITHOUT_CONTENT = Set.of("204", "304");

    private final ApiDocument document;
    private final List<String> findings = new ArrayList<>();
    private final Set<String> operationIds = new HashSet<>();

    private DescriptionRules(ApiDocument document) {
        this.document = document;
    }

    /** What is not as it should be, each with the operation; empty when everything is. */
    public static List<String> findings(ApiDocument document) {
        var rules = new DescriptionRules(document);
        document.operations().forEach(rules::check);
        rules.checkReferences(document.root());
        rules.checkSchemas(document.root(), "");
        return List.copyOf(rules.findings);
    }

    private void check(Operation operation) {
        var described = operation.description();
        require(!described.path("summary").asText().isBlank(), operation, "has no summary");
        require(!described.path("description").asText().isBlank(), operation, "has no description");
        var id = described.path("operationId").asText();
        require(!id.isBlank() && operationIds.add(id), operation, "has no operationId of its own: " + id);
        checkCallers(operation);
        checkParameters(operation);
        checkBody(operation);
        checkAnswers(operation);
        expected(operation)
                .filter(status -> !described.path("responses").has(status))
                .forEach(status -> findings.add(operation + " does not describe " + status));
    }

    private void checkCallers(Operation operation) {
        var described = operation.description();
        var security = described.path("security");
        require(security.isArray(), operation, "does not say who may call it");
        var roles = security.path(0).path("bearer");
        require(security.isEmpty() || roles.isArray(), operation, "asks for something else than a token: " + security);
        require(
                roles.isEmpty() || described.path("x-required-roles").equals(roles),
                operation,
                "names other roles in x-required-roles");
        roles.forEach(role -> require(
                described.path("description").asText().contains("`" + role.asText() + "`"),
                operation,
                "does not name " + role));
    }

    private void checkParameters(Operation operation) {
        for (var given : operation.description().path("parameters")) {
            var parameter = document.resolved(given);
            var name = parameter.path("name").asText();
            require(!parameter.path("description").asText().isBlank(), operation, name + " has no description");
            require(parameter.has("schema"), operation, name + " has no schema");
            require(
                    !name.equals("If-Match") || parameter.path("required").asBoolean(),
                    operation,
                    "If-Match is optional");
            checkExamples(operation + " " + name, parameter.path("schema"), parameter);
        }
        require(
                !operation.method().equals("post") || hasParameter(operation, "Idempotency-Key"),
                operation,
                "has no Idempotency-Key");
    }

    private void checkBody(Operation operation) {
        operation.description().path("requestBody").path("content").properties().forEach(content -> {
            var type = content.getKey();
            var mediaType = content.getValue();
            require(mediaType.has("schema"), operation, type + " has no schema");
            if (type.equals(JSON) || type.startsWith("multipart/")) {
                require(
                        mediaType.path("examples").size() > 0 || mediaType.has("example"),
                        operation,
                        type + " has no example");
            }
            checkExamples(operation + " " + type, mediaType.path("schema"), mediaType);
        });
    }

    private void checkAnswers(Operation operation) {
        var responses = operation.description().path("responses");
        require(
                Stream.of("200", "201", "202", "204").filter(responses::has).count() == 1,
                operation,
                "does not have one success");
        responses.properties().forEach(answer -> {
            var status = answer.getKey();
            var response = document.resolved(answer.getValue());
            var content = response.path("content");
            require(!response.path("description").asText().isBlank(), operation, status + " has no description");
            require(WITHOUT_CONTENT.contains(status) || !content.isEmpty(), operation, status + " has no content");
            content.properties().forEach(type -> {
                require(type.getValue().path("schema").size() > 0, operation, status + " has no schema");
                checkExamples(operation + " " + status, type.getValue().path("schema"), type.getValue());
            });
            boolean refusal = status.startsWith("4") || status.startsWith("5");
            require(
                    !refusal
                            || content.path(PROBLEM)
                                    .path("schema")
                                    .path("$ref")
                                    .asText()
                                    .endsWith("/Problem"),
                    operation,
                    status + " is no problem");
            require(
                    !refusal || content.path(PROBLEM).path("examples").size() > 0,
                    operation,
                    status + " has no example");
            require(
                    !status.equals("201") || response.path("headers").has("Location"),
                    operation,
                    "201 names no Location");
            require(
                    !status.equals("202") || response.path("headers").has("Location"),
                    operation,
                    "202 names no Location");
        });
    }

    private Stream<String> expected(Operation operation) {
        var described = operation.description();
        var expected = Stream.of("500", "503");
        if (!described.path("security").isEmpty()) {
            expected = Stream.concat(expected, Stream.of("401"));
        }
        if (!described.path("security").path(0).path("bearer").isEmpty()) {
            expected = Stream.concat(expected, Stream.of("403"));
        }
        if (operation.path().contains("{")) {
            expected = Stream.concat(expected, Stream.of("400", "404"));
        }
        if (described.has("requestBody")) {
            expected = Stream.concat(expected, Stream.of("400", "413", "415", "422"));
        }
        if (hasParameter(operation, "Idempotency-Key")) {
            expected = Stream.concat(expected, Stream.of("409", "422"));
        }
        if (hasParameter(operation, "If-Match")) {
            expected = Stream.concat(expected, Stream.of("409", "412", "428"));
        }
        return expected.distinct();
    }

    private boolean hasParameter(Operation operation, String name) {
        return StreamSupport.stream(operation.description().path("parameters").spliterator(), false)
                .anyMatch(parameter ->
                        document.resolved(parameter).path("name").asText().equals(name));
    }

    /** Examples of a parameter or a media type. */
    private void checkExamples(String place, JsonNode schema, JsonNode owner) {
        if (owner.has("example")) {
            checkExample(place, schema, owner.path("example"));
        }
        owner.path("examples").forEach(given -> {
            var example = document.resolved(given);
            if (!example.has("value")) {
                findings.add(place + " has an example without a value");
            } else {
                checkExample(place, schema, example.path("value"));
            }
        });
    }

    private void checkExample(String place, JsonNode schema, JsonNode value) {
        document.faults(schema, value)
                .forEach(fault -> findings.add(place + " has an example that is wrong: " + fault));
    }

    private void checkReferences(JsonNode node) {
        var reference = node.path("$ref").asText("");
        if (reference.startsWith("#/")
                && document.root().at(reference.substring(1)).isMissingNode()) {
            findings.add(reference + " leads nowhere");
        }
        node.forEach(this::checkReferences);
    }

    /** Schemas wherever they stand: their own examples, days as days, no names that depend on others, patterns in words. */
    private void checkSchemas(JsonNode node, String place) {
        if (node.path("examples").isArray()) {
            node.path("examples").forEach(example -> checkExample(place, node, example));
        }
        node.path("properties").properties().forEach(property -> {
            var type = document.resolved(property.getValue());
            boolean named = property.getKey().endsWith("On")
                    && type.path("type").toString().contains("string");
            if (named && !type.path("format").asText().equals("date")) {
                findings.add(place + "/" + property.getKey() + " is a day without its format");
            }
        });
        if (node.path("pattern").isTextual()
                && !node.path("format").asText().equals("uuid")
                && !(node.path("x-form").has("zh") && node.path("x-form").has("en"))) {
            findings.add(place + " has a pattern without words");
        }
        document.root().path("components").path("schemas").fieldNames().forEachRemaining(name -> {
            if (place.isEmpty() && name.matches(".*\\d")) {
                findings.add(name + " is named by a number, which another schema may change");
            }
        });
        node.properties().forEach(member -> checkSchemas(member.getValue(), place + "/" + member.getKey()));
        if (node.isArray()) {
            node.forEach(item -> checkSchemas(item, place));
        }
    }

    private void require(boolean holds, Operation operation, String otherwise) {
        if (!holds) {
            findings.add(operation + " " + otherwise);
        }
    }
}
