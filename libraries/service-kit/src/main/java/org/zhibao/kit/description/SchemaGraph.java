package org.zhibao.kit.description;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/** Which components the operations of a document lead to. */
final class SchemaGraph {

    private final Components components;
    private final List<Schema> asked = new ArrayList<>();
    private final List<Schema> answered = new ArrayList<>();

    SchemaGraph(OpenAPI document) {
        components = document.getComponents();
        operations(document).forEach(this::take);
        valuesOf(components.getResponses()).forEach(this::takeAnswer);
        valuesOf(components.getParameters()).forEach(this::takeParameter);
    }

    static List<Operation> operations(OpenAPI document) {
        return document.getPaths() == null
                ? List.of()
                : document.getPaths().getPathItems().values().stream()
                        .flatMap(item -> item.getOperations().values().stream())
                        .toList();
    }

    /** Names of the schemas that requests are made of. */
    Set<String> ofRequests() {
        return reachable(asked);
    }

    /** Names of the schemas that answers are made of. */
    Set<String> ofAnswers() {
        return reachable(answered);
    }

    private void take(Operation operation) {
        if (operation.getRequestBody() != null) {
            takeContent(operation.getRequestBody().getContent(), asked);
        }
        if (operation.getParameters() != null) {
            operation.getParameters().forEach(this::takeParameter);
        }
        operation.getResponses().getAPIResponses().values().forEach(this::takeAnswer);
    }

    private void takeParameter(Parameter parameter) {
        if (parameter.getSchema() != null) {
            asked.add(parameter.getSchema());
        }
    }

    private void takeAnswer(APIResponse response) {
        takeContent(response.getContent(), answered);
    }

    private static void takeContent(@Nullable Content content, List<Schema> schemas) {
        if (content != null) {
            valuesOf(content.getMediaTypes()).stream()
                    .map(mediaType -> mediaType.getSchema())
                    .filter(Objects::nonNull)
                    .forEach(schemas::add);
        }
    }

    private Set<String> reachable(Collection<Schema> roots) {
        var names = new LinkedHashSet<String>();
        var open = new ArrayDeque<>(roots);
        while (!open.isEmpty()) {
            var schema = open.pop();
            if (schema.getRef() != null) {
                var name = Scalars.nameOf(schema.getRef());
                var target = components.getSchemas().get(name);
                if (target != null && names.add(name)) {
                    open.push(target);
                }
            }
            open.addAll(parts(schema));
        }
        return names;
    }

    private static List<Schema> parts(Schema schema) {
        var parts = new ArrayList<@Nullable Schema>(valuesOf(schema.getProperties()));
        parts.add(schema.getItems());
        parts.add(schema.getAdditionalPropertiesSchema());
        parts.add(schema.getNot());
        for (var several : listOf(schema.getAllOf(), schema.getAnyOf(), schema.getOneOf())) {
            parts.addAll(several);
        }
        return parts.stream().filter(Objects::nonNull).toList();
    }

    @SafeVarargs
    private static List<List<Schema>> listOf(@Nullable List<Schema>... lists) {
        var present = new ArrayList<List<Schema>>();
        for (var list : lists) {
            if (list != null) {
                present.add(list);
            }
        }
        return present;
    }

    private static <T> Collection<T> valuesOf(@Nullable Map<String, T> map) {
        return map == null ? List.of() : map.values();
    }
}
