package org.zhibao.kit.http;

import jakarta.ws.rs.QueryParam;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestQuery;

/** The names of query parameters that methods and their beans declare. */
final class DeclaredParameters {

    private DeclaredParameters() {}

    /** Those of a resource method, with those of its beans. */
    static SortedSet<String> of(Method method) {
        return Arrays.stream(method.getParameters())
                .flatMap(parameter -> Stream.concat(
                        nameOf(parameter, parameter.getName()).stream(), of(parameter.getType()).stream()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Those of a bean, with those of what it inherits; none for a type that is no bean. */
    static Set<String> of(Class<?> bean) {
        var names = new TreeSet<String>();
        for (Class<?> type = bean; type != null && !isOfTheJdk(type); type = type.getSuperclass()) {
            for (var field : type.getDeclaredFields()) {
                names.addAll(nameOf(field, field.getName()));
            }
        }
        return names;
    }

    private static boolean isOfTheJdk(Class<?> type) {
        return type.isPrimitive() || type.getName().startsWith("java.");
    }

    private static Set<String> nameOf(AnnotatedElement declared, String own) {
        var query = declared.getAnnotation(QueryParam.class);
        if (query != null) {
            return Set.of(query.value());
        }
        var rest = declared.getAnnotation(RestQuery.class);
        return rest == null ? Set.of() : Set.of(rest.value().isEmpty() ? own : rest.value());
    }
}
