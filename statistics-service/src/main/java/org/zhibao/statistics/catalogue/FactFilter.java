package org.zhibao.statistics.catalogue;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Which facts an indicator counts: each attribute named must have one of the texts given. Written
 * {@code kind=AGENCY_PATENT|AGENCY_TM;outcome=PENALTY_IMPOSED}.
 *
 * @param conditions allowed texts by attribute, in the order written
 */
public record FactFilter(Map<String, List<String>> conditions) {

    /** @throws IllegalArgumentException when a condition is not {@code name=text|text} */
    public static FactFilter parse(String text) {
        var conditions = new LinkedHashMap<String, List<String>>();
        if (!text.isBlank()) {
            for (var condition : text.split(";", -1)) {
                var parts = condition.split("=", -1);
                if (parts.length != 2 || parts[0].isBlank() || parts[1].isBlank()) {
                    throw new IllegalArgumentException("not name=text|text: " + condition);
                }
                conditions.put(parts[0], List.of(parts[1].split("\\|", -1)));
            }
        }
        return new FactFilter(conditions);
    }

    /** The kinds asked for: they have an index of their own; empty for all. */
    public List<String> kinds() {
        return conditions.getOrDefault("kind", List.of());
    }

    /** The conditions on other attributes than the kind. */
    public Map<String, List<String>> beyondKind() {
        var others = new LinkedHashMap<>(conditions);
        others.remove("kind");
        return others;
    }

    public boolean accepts(Map<String, String> attributes) {
        return conditions.entrySet().stream()
                .allMatch(condition -> attributes.containsKey(condition.getKey())
                        && condition.getValue().contains(attributes.get(condition.getKey())));
    }

    @Override
    public String toString() {
        return conditions.entrySet().stream()
                .map(condition -> condition.getKey() + "=" + String.join("|", condition.getValue()))
                .collect(Collectors.joining(";"));
    }

    static List<String> list(String text, String separator) {
        return text.isBlank() ? List.of() : Arrays.asList(text.split(separator, -1));
    }
}
