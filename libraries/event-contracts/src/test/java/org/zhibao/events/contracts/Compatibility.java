package org.zhibao.events.contracts;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The rule by which the schema of a released event type may change: by optional properties that are added, and by what
 * titles and descriptions say. Whatever was released stays as it was, because both sides lean on it: consumers that are
 * older than the producer on what is always there, readers of stored events on what may be missing.
 */
final class Compatibility {

    /** Keywords whose change changes no value that a producer may write. */
    private static final Set<String> TEXTS = Set.of("$schema", "$id", "$defs", "title", "description", "examples");

    private static final Set<String> OF_OBJECTS = Set.of("properties", "required");

    private final JsonNode released;
    private final JsonNode current;
    private final List<String> breaks = new ArrayList<>();

    private Compatibility(JsonNode released, JsonNode current) {
        this.released = released;
        this.current = current;
    }

    /** What breaks the rule, each with the place in the schema; empty when the change is allowed. */
    static List<String> breaks(JsonNode released, JsonNode current) {
        var comparison = new Compatibility(released, current);
        comparison.compare("", released, current);
        return List.copyOf(comparison.breaks);
    }

    private void compare(String place, JsonNode unresolvedBefore, JsonNode unresolvedNow) {
        var before = resolved(released, unresolvedBefore);
        var now = resolved(current, unresolvedNow);
        for (var keyword : keywords(before, now)) {
            var one = before.path(keyword);
            var other = now.path(keyword);
            if (one.isArray() && other.isArray() && one.size() == other.size()) {
                for (var index = 0; index < one.size(); index++) {
                    compare(place + "/" + keyword + "/" + index, one.get(index), other.get(index));
                }
            } else if (one.isObject() && other.isObject()) {
                compare(place + "/" + keyword, one, other);
            } else if (!one.equals(other)) {
                report(place, "%s was %s and is %s".formatted(keyword, shown(one), shown(other)));
            }
        }
        if (before.isValueNode() && !before.equals(now)) {
            report(place, "was %s and is %s".formatted(shown(before), shown(now)));
        }
        compareProperties(place, before, now);
    }

    private void compareProperties(String place, JsonNode before, JsonNode now) {
        var requiredBefore = required(before);
        var requiredNow = required(now);
        var names = new TreeSet<String>();
        before.path("properties").fieldNames().forEachRemaining(names::add);
        now.path("properties").fieldNames().forEachRemaining(names::add);
        for (var name : names) {
            var here = place + "/" + name;
            var one = before.path("properties").path(name);
            var other = now.path("properties").path(name);
            if (other.isMissingNode()) {
                report(here, "was removed");
            } else if (one.isMissingNode()) {
                if (requiredNow.contains(name)) {
                    report(here, "is new and required; stored events do not have it");
                }
            } else {
                if (requiredNow.contains(name) && !requiredBefore.contains(name)) {
                    report(here, "was optional and is required; stored events may not have it");
                }
                if (requiredBefore.contains(name) && !requiredNow.contains(name)) {
                    report(here, "was required and is optional; consumers lean on it");
                }
                compare(here, one, other);
            }
        }
    }

    /** The definition that a schema refers to; beside a reference stand but titles and descriptions. */
    private static JsonNode resolved(JsonNode document, JsonNode schema) {
        var reference = schema.path("$ref").asText("");
        return reference.startsWith("#/") ? resolved(document, document.at(reference.substring(1))) : schema;
    }

    private static Set<String> keywords(JsonNode before, JsonNode now) {
        var keywords = new TreeSet<String>();
        before.fieldNames().forEachRemaining(keywords::add);
        now.fieldNames().forEachRemaining(keywords::add);
        keywords.removeAll(TEXTS);
        keywords.removeAll(OF_OBJECTS);
        return keywords;
    }

    private static Set<String> required(JsonNode schema) {
        var names = new HashSet<String>();
        schema.path("required").forEach(name -> names.add(name.asText()));
        return names;
    }

    private void report(String place, String what) {
        breaks.add((place.isEmpty() ? "/" : place) + " " + what);
    }

    private static String shown(JsonNode node) {
        return node.isMissingNode() ? "absent" : node.toString();
    }
}
