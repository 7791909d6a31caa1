package org.zhibao.kit.testsupport;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.zhibao.kit.testsupport.ApiDocument.Operation;

/**
 * The rule by which a released OpenAPI document may change: what was accepted is accepted, what was answered is answered.
 * Operations, optional members of requests and members of answers may be added, and texts be put better.
 */
public final class ApiCompatibility {

    private final ApiDocument released;
    private final ApiDocument current;
    private final List<String> breaks = new ArrayList<>();

    private ApiCompatibility(ApiDocument released, ApiDocument current) {
        this.released = released;
        this.current = current;
    }

    /** What breaks the rule, each with its place; empty when the change is allowed. */
    public static List<String> breaks(ApiDocument released, ApiDocument current) {
        var comparison = new ApiCompatibility(released, current);
        comparison.compare();
        return List.copyOf(comparison.breaks);
    }

    private void compare() {
        var now = new LinkedHashMap<String, Operation>();
        current.operations().forEach(operation -> now.put(operation.toString(), operation));
        for (var before : released.operations()) {
            var after = now.get(before.toString());
            if (after == null) {
                breaks.add(before + " was removed");
            } else {
                compare(before.toString(), before.description(), after.description());
            }
        }
    }

    private void compare(String place, JsonNode before, JsonNode now) {
        same(place + " operationId", before.path("operationId"), now.path("operationId"));
        compareCallers(place, before, now);
        compareParameters(place, before, now);
        compareBodies(place + " body", before.path("requestBody"), now.path("requestBody"));
        compareAnswers(place, before.path("responses"), now.path("responses"));
    }

    private void compareCallers(String place, JsonNode before, JsonNode now) {
        if (before.path("security").isEmpty() && !now.path("security").isEmpty()) {
            breaks.add(place + " was open and asks for a token");
        }
        var rolesBefore = texts(before.path("security").path(0).path("bearer"));
        var rolesNow = texts(now.path("security").path(0).path("bearer"));
        if (now.path("security").isEmpty() || rolesNow.isEmpty()) {
            return;
        }
        if (rolesBefore.isEmpty()) {
            breaks.add(place + " was for every role and is for " + rolesNow);
        }
        rolesBefore.stream()
                .filter(role -> !rolesNow.contains(role))
                .forEach(role -> breaks.add(place + " is not for " + role + " any more"));
    }

    private void compareParameters(String place, JsonNode before, JsonNode now) {
        var earlier = parameters(released, before);
        var present = parameters(current, now);
        earlier.forEach((name, parameter) -> {
            var other = present.get(name);
            if (other == null) {
                breaks.add(place + " " + name + " was removed");
                return;
            }
            if (other.path("required").asBoolean()
                    && !parameter.path("required").asBoolean()) {
                breaks.add(place + " " + name + " was optional and is required");
            }
            SchemaCompatibility.ofRequests(released, current, breaks)
                    .compare(place + " " + name, parameter.path("schema"), other.path("schema"));
        });
        present.forEach((name, parameter) -> {
            if (!earlier.containsKey(name) && parameter.path("required").asBoolean()) {
                breaks.add(place + " " + name + " is new and required");
            }
        });
    }

    private static Map<String, JsonNode> parameters(ApiDocument document, JsonNode operation) {
        var parameters = new LinkedHashMap<String, JsonNode>();
        operation.path("parameters").forEach(given -> {
            var parameter = document.resolved(given);
            parameters.put(
                    parameter.path("in").asText() + " " + parameter.path("name").asText(), parameter);
        });
        return parameters;
    }

    private void compareBodies(String place, JsonNode before, JsonNode now) {
        if (now.path("required").asBoolean() && !before.path("required").asBoolean()) {
            breaks.add(place + " was not required and is");
        }
        before.path("content").properties().forEach(type -> {
            var other = now.path("content").path(type.getKey());
            if (other.isMissingNode()) {
                breaks.add(place + " " + type.getKey() + " is not taken any more");
            } else {
                SchemaCompatibility.ofRequests(released, current, breaks)
                        .compare(place, type.getValue().path("schema"), other.path("schema"));
            }
        });
    }

    private void compareAnswers(String place, JsonNode before, JsonNode now) {
        before.properties().stream()
                .filter(answer -> answer.getKey().startsWith("2"))
                .forEach(answer -> {
                    var here = place + " " + answer.getKey();
                    var earlier = released.resolved(answer.getValue());
                    var present = current.resolved(now.path(answer.getKey()));
                    if (present.isMissingNode()) {
                        breaks.add(here + " is not answered any more");
                        return;
                    }
                    earlier.path("headers").fieldNames().forEachRemaining(header -> {
                        if (!present.path("headers").has(header)) {
                            breaks.add(here + " has no header " + header + " any more");
                        }
                    });
                    earlier.path("content").properties().forEach(type -> {
                        var other = present.path("content").path(type.getKey());
                        if (other.isMissingNode()) {
                            breaks.add(here + " is not answered as " + type.getKey() + " any more");
                        } else {
                            SchemaCompatibility.ofAnswers(released, current, breaks)
                                    .compare(here, type.getValue().path("schema"), other.path("schema"));
                        }
                    });
                });
    }

    private void same(String place, JsonNode before, JsonNode now) {
        if (!before.equals(now)) {
            breaks.add(place + " was " + before + " and is " + now);
        }
    }

    private static Set<String> texts(JsonNode array) {
        var texts = new HashSet<String>();
        array.forEach(item -> texts.add(item.asText()));
        return texts;
    }
}
