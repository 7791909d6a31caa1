package org.zhibao.kit.description;

import java.util.LinkedHashSet;
import org.eclipse.microprofile.openapi.models.OpenAPI;

/** Drops the schemas that no operation leads to: what the scanner made of types that are described otherwise here. */
final class UnusedSchemas {

    private UnusedSchemas() {}

    static void removeFrom(OpenAPI document) {
        var graph = new SchemaGraph(document);
        var used = new LinkedHashSet<>(graph.ofRequests());
        used.addAll(graph.ofAnswers());
        var components = document.getComponents();
        new LinkedHashSet<>(components.getSchemas().keySet())
                .stream().filter(name -> !used.contains(name)).forEach(components::removeSchema);
    }
}
