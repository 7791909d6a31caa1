package org.zhibao.kit.description;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;
import org.jspecify.annotations.Nullable;

/** The resource methods behind each operation; several where they differ in media types only. */
final class Endpoints {

    private static final DotName PATH = DotName.createSimple("jakarta.ws.rs.Path");
    private static final List<String> METHODS = List.of("GET", "POST", "PUT", "DELETE", "PATCH");

    private final Map<String, List<Endpoint>> byOperation = new HashMap<>();

    Endpoints(IndexView index) {
        for (var annotation : index.getAnnotations(PATH)) {
            if (annotation.target().kind() == AnnotationTarget.Kind.CLASS) {
                var resource = annotation.target().asClass();
                resource.methods().forEach(method -> add(resource, method));
            }
        }
    }

    private void add(ClassInfo resource, MethodInfo method) {
        for (var verb : METHODS) {
            if (method.hasDeclaredAnnotation(DotName.createSimple("jakarta.ws.rs." + verb))) {
                var path = join(pathOf(resource.declaredAnnotation(PATH)), pathOf(method.declaredAnnotation(PATH)));
                byOperation
                        .computeIfAbsent(verb + " " + path, operation -> new ArrayList<>())
                        .add(new Endpoint(resource, method));
            }
        }
    }

    /**
     * The methods that answer an operation, those that the description shows first.
     *
     * @throws IllegalStateException when there is none: the path is written in a way that this does not understand
     */
    List<Endpoint> of(String verb, String path) {
        var found = byOperation.getOrDefault(verb + " " + path, List.of());
        if (found.isEmpty()) {
            throw new IllegalStateException("No resource method answers " + verb + " " + path);
        }
        return found.stream()
                .sorted((one, other) -> Boolean.compare(one.isHidden(), other.isHidden()))
                .toList();
    }

    private static String pathOf(@Nullable AnnotationInstance annotation) {
        return annotation == null ? "" : annotation.value().asString();
    }

    /** The path as the description writes it: parts joined by one slash, templates without their expressions. */
    private static String join(String first, String second) {
        var path = ("/" + first + "/" + second).replaceAll("/{2,}", "/").replaceFirst("/$", "");
        return path.replaceAll("\\{\\s*([\\w.-]+)\\s*(?::[^{}]*(?:\\{[^{}]*}[^{}]*)*)?}", "{$1}");
    }
}
