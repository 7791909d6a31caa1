package org.zhibao.gateway.description;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;

/** Makes one OpenAPI 3.1 document of several. */
final class Merge {

    private static final Set<String> METHODS =
            Set.of("get", "put", "post", "delete", "patch", "head", "options", "trace");

    /** In the gateway's own document: answers every operation can give because the gateway stands before it. */
    private static final String COMMON_RESPONSES = "x-common-responses";

    private final JsonObject own;
    private final BiPredicate<String, String> answers;

    /**
     * Prepares merging.
     *
     * @param own the gateway's document: its info, servers, security and paths are the merged document's
     * @param answers whether the gateway takes calls of a path (second) to a service (first)
     */
    Merge(JsonObject own, BiPredicate<String, String> answers) {
        this.own = own;
        this.answers = answers;
    }

    /**
     * Merges.
     *
     * @param documents the services' documents by service key, in the order they shall appear
     * @param missing names of services whose document is not known
     */
    JsonObject of(Map<String, JsonObject> documents, List<String> missing) {
        var merged = own.copy();
        merged.remove(COMMON_RESPONSES);
        var components = new Components(withOwn(documents));
        var tags = new LinkedHashMap<String, JsonObject>();
        merged.getJsonArray("tags", new JsonArray()).forEach(tag -> addTag(tags, (JsonObject) tag));
        documents.forEach((service, document) -> {
            addPaths(merged.getJsonObject("paths"), components, service, document);
            addComponents(merged.getJsonObject("components"), components, service, document);
            document.getJsonArray("tags", new JsonArray()).forEach(tag -> addTag(tags, (JsonObject) tag));
        });
        merged.put("tags", new JsonArray(List.copyOf(tags.values())));
        if (!missing.isEmpty()) {
            merged.put("x-missing-services", new JsonArray(missing));
        }
        return merged;
    }

    private Map<String, JsonObject> withOwn(Map<String, JsonObject> documents) {
        var all = new LinkedHashMap<String, JsonObject>();
        all.put("gateway", own);
        all.putAll(documents);
        return all;
    }

    private static void addTag(Map<String, JsonObject> tags, JsonObject tag) {
        tags.putIfAbsent(tag.getString("name"), tag);
    }

    private void addPaths(JsonObject merged, Components components, String service, JsonObject document) {
        document.getJsonObject("paths", new JsonObject()).forEach(path -> {
            if (answers.test(service, path.getKey())) {
                var item = (JsonObject) components.rewritten(service, path.getValue());
                if (item != null) {
                    item.fieldNames().stream()
                            .filter(METHODS::contains)
                            .map(item::getJsonObject)
                            .forEach(operation -> adapt(service, operation));
                    merged.put(path.getKey(), item);
                }
            }
        });
    }

    /** How to log in is said once for the whole document; an operation keeps that it is open to everyone, or its roles. */
    private void adapt(String service, JsonObject operation) {
        operation.remove("servers");
        var security = operation.getJsonArray("security");
        boolean open = security != null && (security.isEmpty() || security.contains(new JsonObject()));
        if (security != null && !open && !isOfOwnSchemes(security)) {
            operation.remove("security");
        }
        if (operation.getString("operationId") != null) {
            operation.put("operationId", service + "_" + operation.getString("operationId"));
        }
        if (operation.getJsonArray("tags", new JsonArray()).isEmpty()) {
            operation.put("tags", new JsonArray().add(service));
        }
        var responses = operation.getJsonObject("responses", new JsonObject());
        own.getJsonObject(COMMON_RESPONSES, new JsonObject())
                .forEach(common -> responses.getMap().putIfAbsent(common.getKey(), common.getValue()));
        operation.put("responses", responses);
    }

    private boolean isOfOwnSchemes(JsonArray security) {
        var schemes =
                own.getJsonObject("components", new JsonObject()).getJsonObject("securitySchemes", new JsonObject());
        return security.stream()
                .allMatch(requirement -> schemes.fieldNames().containsAll(((JsonObject) requirement).fieldNames()));
    }

    private static void addComponents(JsonObject merged, Components components, String service, JsonObject document) {
        document.getJsonObject("components", new JsonObject()).forEach(section -> {
            if (section.getKey().equals("securitySchemes")) {
                return;
            }
            if (!merged.containsKey(section.getKey())) {
                merged.put(section.getKey(), new JsonObject());
            }
            var target = merged.getJsonObject(section.getKey());
            ((JsonObject) section.getValue())
                    .forEach(component -> target.put(
                            components.nameOf(service, section.getKey(), component.getKey()),
                            components.rewritten(service, component.getValue())));
        });
    }
}
