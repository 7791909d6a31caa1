package org.zhibao.gateway.validation;

import io.netty.handler.codec.http.QueryStringDecoder;
import io.vertx.core.json.JsonObject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zhibao.gateway.problem.Violation;

/** What a service's OpenAPI document asks of requests, compiled. */
final class ServiceContract {

    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch", "head", "options");

    private final OperationTree operations = new OperationTree();

    private ServiceContract() {}

    /** Compiles a document; takes milliseconds, so not for the event loop. */
    static ServiceContract compile(JsonObject openApi) {
        var document = new Document(openApi);
        var compiler = new SchemaCompiler(document);
        var contract = new ServiceContract();
        document.paths().forEach((template, item) -> {
            var segments = segments(String.valueOf(template));
            var pathItem = document.deref(item);
            pathItem.forEach((method, declared) -> {
                if (METHODS.contains(String.valueOf(method))) {
                    var operation = operation(document, compiler, segments, pathItem, document.deref(declared));
                    contract.operations.add(segments, method.toString().toUpperCase(Locale.ROOT), operation);
                }
            });
        });
        return contract;
    }

    private static Operation operation(
            Document document, SchemaCompiler compiler, List<String> segments, Map<?, ?> item, Map<?, ?> declared) {
        var byPlace = new LinkedHashMap<String, Parameter>();
        for (var list : new Object[] {item.get("parameters"), declared.get("parameters")}) {
            if (list instanceof List<?> parameters) {
                parameters.stream()
                        .map(parameter -> Parameter.compile(document, compiler, parameter))
                        .filter(parameter -> parameter != null)
                        .forEach(parameter -> byPlace.put(parameter.place(), parameter));
            }
        }
        var path = new ArrayList<Operation.PathParameter>();
        var query = new ArrayList<Parameter>();
        byPlace.forEach((place, parameter) -> {
            int position = segments.indexOf(place);
            if (position >= 0) {
                path.add(new Operation.PathParameter(position, parameter));
            } else if (place.startsWith("?")) {
                query.add(parameter);
            }
        });
        var body = document.deref(declared.get("requestBody"));
        return new Operation(
                List.copyOf(path),
                List.copyOf(query),
                Boolean.TRUE.equals(body.get("required")),
                bodyRule(document, compiler, body));
    }

    private static @Nullable Rule bodyRule(Document document, SchemaCompiler compiler, Map<?, ?> body) {
        if (body.get("content") instanceof Map<?, ?> content) {
            for (var mediaType : content.entrySet()) {
                if (isJson(String.valueOf(mediaType.getKey()))) {
                    return compiler.compile(document.deref(mediaType.getValue()).get("schema"));
                }
            }
        }
        return null;
    }

    static boolean isJson(@Nullable String contentType) {
        if (contentType == null) {
            return false;
        }
        int end = contentType.indexOf(';');
        var mediaType = (end < 0 ? contentType : contentType.substring(0, end)).trim();
        return mediaType.equalsIgnoreCase("application/json")
                || (mediaType.regionMatches(true, 0, "application/", 0, 12)
                        && mediaType.regionMatches(true, mediaType.length() - 5, "+json", 0, 5));
    }

    /** The described operation, or null when the document does not know it and the service shall answer for itself. */
    @Nullable
    Operation find(String method, String path) {
        return operations.find(segments(path), method);
    }

    static void checkParameters(Operation operation, String path, @Nullable String query, List<Violation> found) {
        if (!operation.path().isEmpty()) {
            var segments = segments(path);
            for (var placed : operation.path()) {
                var value = QueryStringDecoder.decodeComponent(
                        segments.get(placed.position()).replace("+", "%2B"));
                check(placed.parameter(), List.of(value), found);
            }
        }
        if (!operation.query().isEmpty()) {
            var values =
                    query == null ? Map.<String, List<String>>of() : new QueryStringDecoder(query, false).parameters();
            for (var parameter : operation.query()) {
                check(parameter, values.getOrDefault(parameter.name(), List.of()), found);
            }
        }
    }

    private static void check(Parameter parameter, List<String> values, List<Violation> found) {
        var trail = Trail.ofParameter(parameter.place());
        parameter.check(values, trail);
        found.addAll(trail.violations());
    }

    /** Segments of a path that starts with a slash. */
    private static List<String> segments(String path) {
        var segments = new ArrayList<String>(8);
        int start = 1;
        for (int slash = path.indexOf('/', start); slash >= 0; slash = path.indexOf('/', start)) {
            segments.add(path.substring(start, slash));
            start = slash + 1;
        }
        segments.add(path.substring(Math.min(start, path.length())));
        return segments;
    }
}
