package org.zhibao.kit.testsupport;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Compares two schemas that describe the same place of a request or an answer. */
final class SchemaCompatibility {

    private static final List<String> UPPER_BOUNDS =
            List.of("maximum", "exclusiveMaximum", "maxLength", "maxItems", "maxProperties");
    private static final List<String> LOWER_BOUNDS =
            List.of("minimum", "exclusiveMinimum", "minLength", "minItems", "minProperties");
    private static final List<String> COMBINATIONS = List.of("allOf", "anyOf", "oneOf");

    private final ApiDocument released;
    private final ApiDocument current;
    private final Collection<String> breaks;
    private final boolean asked;
    private final Set<List<JsonNode>> open = new HashSet<>();

    private SchemaCompatibility(ApiDocument released, ApiDocument current, Collection<String> breaks, boolean asked) {
        this.released = released;
        this.current = current;
        this.breaks = breaks;
        this.asked = asked;
    }

    /** For what clients send: all that was accepted must be. */
    static SchemaCompatibility ofRequests(ApiDocument released, ApiDocument current, Collection<String> breaks) {
        return new SchemaCompatibility(released, current, breaks, true);
    }

    /** For what clients read: all that they found they must find. */
    static SchemaCompatibility ofAnswers(ApiDocument released, ApiDocument current, Collection<String> breaks) {
        return new SchemaCompatibility(released, current, breaks, false);
    }

    void compare(String place, JsonNode unresolvedBefore, JsonNode unresolvedNow) {
        var before = released.resolved(unresolvedBefore);
        var now = current.resolved(unresolvedNow);
        if (!open.add(List.of(before, now))) {
            return;
        }
        compareTypes(place, before, now);
        compareConstants(place, before, now);
        compareBounds(place, before, now);
        compareMembers(place, before, now);
        for (var part : List.of("items", "additionalProperties")) {
            if (before.path(part).isObject() && now.path(part).isObject()) {
                compare(place + "/*", before.path(part), now.path(part));
            } else if (!before.path(part).equals(now.path(part))) {
                report(place, part, before.path(part), now.path(part));
            }
        }
        for (var combination : COMBINATIONS) {
            var one = before.path(combination);
            var other = now.path(combination);
            if (one.size() != other.size()) {
                report(place, combination, one, other);
            }
            for (int i = 0; i < Math.min(one.size(), other.size()); i++) {
                compare(place, one.get(i), other.get(i));
            }
        }
    }

    private void compareTypes(String place, JsonNode before, JsonNode now) {
        var earlier = texts(before.path("type"));
        var present = texts(now.path("type"));
        var narrower = asked ? present : earlier;
        var wider = asked ? earlier : present;
        if (!narrower.isEmpty() && (wider.isEmpty() || !narrower.containsAll(wider))) {
            report(place, "type", before.path("type"), now.path("type"));
        }
        for (var keyword : List.of("format", "pattern")) {
            boolean freed = asked && now.path(keyword).isMissingNode();
            boolean added = !asked && before.path(keyword).isMissingNode();
            if (!freed && !added && !before.path(keyword).equals(now.path(keyword))) {
                report(place, keyword, before.path(keyword), now.path(keyword));
            }
        }
    }

    private void compareConstants(String place, JsonNode before, JsonNode now) {
        var earlier = texts(before.path("enum"));
        var present = texts(now.path("enum"));
        if (asked && !present.isEmpty() && (earlier.isEmpty() || !present.containsAll(earlier))) {
            report(place, "enum", before.path("enum"), now.path("enum"));
        }
        if (!asked && !earlier.isEmpty() && present.isEmpty()) {
            report(place, "enum", before.path("enum"), now.path("enum"));
        }
    }

    private void compareBounds(String place, JsonNode before, JsonNode now) {
        if (!asked) {
            return;
        }
        for (var bound : UPPER_BOUNDS) {
            if (now.has(bound)
                    && (!before.has(bound)
                            || now.path(bound).asDouble() < before.path(bound).asDouble())) {
                report(place, bound, before.path(bound), now.path(bound));
            }
        }
        for (var bound : LOWER_BOUNDS) {
            if (now.has(bound)
                    && (!before.has(bound)
                            || now.path(bound).asDouble() > before.path(bound).asDouble())) {
                report(place, bound, before.path(bound), now.path(bound));
            }
        }
    }

    private void compareMembers(String place, JsonNode before, JsonNode now) {
        var requiredBefore = texts(before.path("required"));
        var requiredNow = texts(now.path("required"));
        before.path("properties").properties().forEach(member -> {
            var here = place + "/" + member.getKey();
            var other = now.path("properties").path(member.getKey());
            if (other.isMissingNode()) {
                breaks.add(here + " was removed");
            } else {
                compare(here, member.getValue(), other);
            }
        });
        requiredNow.stream()
                .filter(name -> asked && !requiredBefore.contains(name))
                .forEach(name -> {
                    breaks.add(place + "/" + name + " was not required and is");
                });
        requiredBefore.stream()
                .filter(name -> !asked && !requiredNow.contains(name))
                .forEach(name -> {
                    breaks.add(place + "/" + name + " was always there and may be absent");
                });
    }

    private void report(String place, String keyword, JsonNode before, JsonNode now) {
        breaks.add("%s %s was %s and is %s".formatted(place, keyword, shown(before), shown(now)));
    }

    private static String shown(JsonNode node) {
        return node.isMissingNode() ? "absent" : node.toString();
    }

    private static Set<String> texts(JsonNode node) {
        var texts = new HashSet<String>();
        if (node.isArray()) {
            node.forEach(item -> texts.add(item.asText()));
        } else if (!node.isMissingNode()) {
            texts.add(node.asText());
        }
        return texts;
    }
}
