package org.zhibao.gateway.description;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Finds which components of several documents share a name but not a meaning. Those get the service's name in front in
 * every document, so that no service's clients depend on which other service was up.
 */
final class Components {

    private static final String LOCAL = "#/components/";

    private final Map<String, JsonObject> documents;
    private final Set<String> shared = new HashSet<>();
    private final Set<String> conflicting = new HashSet<>();

    /**
     * Compares documents.
     *
     * @param documents OpenAPI documents by service key
     */
    Components(Map<String, JsonObject> documents) {
        this.documents = new LinkedHashMap<>(documents);
        findDifferent();
        while (findReferring()) {
            // A shared component that refers to a renamed one differs too, and so on until nothing is added.
        }
    }

    private void findDifferent() {
        var first = new HashMap<String, Object>();
        documents.forEach((service, document) -> each(document, (reference, component) -> {
            var earlier = first.putIfAbsent(reference, component);
            if (earlier != null) {
                shared.add(reference);
                if (!earlier.equals(component)) {
                    conflicting.add(reference);
                }
            }
        }));
    }

    private boolean findReferring() {
        var before = conflicting.size();
        documents.forEach((service, document) -> each(document, (reference, component) -> {
            if (shared.contains(reference) && !conflicting.contains(reference) && refersToConflicting(component)) {
                conflicting.add(reference);
            }
        }));
        return conflicting.size() > before;
    }

    private boolean refersToConflicting(Object node) {
        return switch (node) {
            case JsonObject object ->
                object.stream().anyMatch(member -> member.getValue() != null && refersToConflicting(member.getValue()));
            case JsonArray array -> array.stream().anyMatch(item -> item != null && refersToConflicting(item));
            case String text -> conflicting.contains(text);
            default -> false;
        };
    }

    private static void each(JsonObject document, BiConsumer<String, Object> visitor) {
        document.getJsonObject("components", new JsonObject())
                .forEach(section -> ((JsonObject) section.getValue())
                        .forEach(component -> visitor.accept(
                                LOCAL + section.getKey() + "/" + component.getKey(), component.getValue())));
    }

    /** The name a component has in the merged document. */
    String nameOf(String service, String section, String name) {
        return conflicting.contains(LOCAL + section + "/" + name) ? service + "." + name : name;
    }

    /** A copy of a part of a service's document in which references lead to the merged document's names. */
    @Nullable
    Object rewritten(String service, @Nullable Object node) {
        return switch (node) {
            case JsonObject object -> {
                var copy = new JsonObject();
                object.forEach(member -> copy.put(member.getKey(), rewritten(service, member.getValue())));
                yield copy;
            }
            case JsonArray array -> {
                var copy = new JsonArray();
                array.forEach(item -> copy.add(rewritten(service, item)));
                yield copy;
            }
            case String text
            when conflicting.contains(text) -> {
                int slash = text.lastIndexOf('/');
                yield text.substring(0, slash + 1) + service + "." + text.substring(slash + 1);
            }
            case null, default -> node;
        };
    }
}
