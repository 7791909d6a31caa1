package org.zhibao.gateway.validation;

import io.netty.handler.codec.http.QueryStringDecoder;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An OpenAPI document in which local references can be followed. */
final class Document {

    private final Map<String, Object> root;

    Document(JsonObject document) {
        // Through text, so that every level is a plain Map or List.
        root = new JsonObject(document.toBuffer()).getMap();
    }

    Map<?, ?> paths() {
        return root.get("paths") instanceof Map<?, ?> paths ? paths : Map.of();
    }

    /** Follows a reference within the document, RFC 6901 in a URI fragment; null when it leads nowhere. */
    @Nullable
    Object resolve(String reference) {
        if (!reference.startsWith("#/")) {
            return null;
        }
        Object node = root;
        for (var step : reference.substring(2).split("/", -1)) {
            var name = QueryStringDecoder.decodeComponent(step.replace("+", "%2B"))
                    .replace("~1", "/")
                    .replace("~0", "~");
            node = switch (node) {
                case Map<?, ?> map -> map.get(name);
                case List<?> list -> list.get(Integer.parseInt(name));
                case null, default -> null;
            };
            if (node == null) {
                return null;
            }
        }
        return node;
    }

    /** The object itself, or the one it refers to; an empty one when that leads nowhere. */
    Map<?, ?> deref(@Nullable Object node) {
        var current = node;
        for (int hops = 0; hops < 8 && current instanceof Map<?, ?> map; hops++) {
            if (!(map.get("$ref") instanceof String reference)) {
                return map;
            }
            current = resolve(reference);
        }
        return Map.of();
    }
}
