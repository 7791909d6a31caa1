package org.zhibao.kit.problem;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.QueryParam;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Broken constraints as violations that name the place in the request, not in the code. */
final class Violations {

    private static final Set<Class<? extends Annotation>> BESIDE_THE_BODY =
            Set.of(QueryParam.class, RestQuery.class, HeaderParam.class, RestHeader.class);

    private Violations() {}

    /** 400 with every violation; their texts come in the caller's language from the validator. */
    static ProblemException refusalOf(Set<? extends ConstraintViolation<?>> violations) {
        var refusal = new ProblemException(400, "bad-request");
        violations.stream()
                .sorted(Comparator.<ConstraintViolation<?>, String>comparing(Violations::pointerOf)
                        .thenComparing(ConstraintViolation::getMessage))
                .forEach(violation -> refusal.at(pointerOf(violation), codeOf(violation), _ -> violation.getMessage()));
        return refusal;
    }

    /** The constraint in kebab-case, e.g. {@code not-blank}. */
    private static String codeOf(ConstraintViolation<?> violation) {
        var constraint = violation.getConstraintDescriptor().getAnnotation().annotationType();
        return constraint.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(java.util.Locale.ROOT);
    }

    private static String pointerOf(ConstraintViolation<?> violation) {
        var pointer = new StringBuilder();
        var parameter = "";
        Path.@Nullable MethodNode method = null;
        for (var node : violation.getPropertyPath()) {
            switch (node.getKind()) {
                case METHOD -> method = node.as(Path.MethodNode.class);
                case PARAMETER -> parameter = besideTheBody(violation, method, node);
                case PROPERTY, CONTAINER_ELEMENT -> append(pointer, node);
                case BEAN, CONSTRUCTOR, CROSS_PARAMETER, RETURN_VALUE -> {
                    // No part of a request.
                }
            }
        }
        return parameter.isEmpty() || !pointer.isEmpty() ? pointer.toString() : "?" + parameter;
    }

    private static void append(StringBuilder pointer, Path.Node node) {
        if (node.isInIterable() && node.getIndex() != null) {
            pointer.append('/').append(node.getIndex());
        }
        if (node.getKind() == ElementKind.PROPERTY) {
            pointer.append('/').append(JsonProblems.escape(node.getName()));
        }
    }

    /** The name of a query parameter or header; empty for the body, which is the whole document. */
    private static String besideTheBody(
            ConstraintViolation<?> violation, Path.@Nullable MethodNode method, Path.Node parameter) {
        if (method == null) {
            return "";
        }
        int index = parameter.as(Path.ParameterNode.class).getParameterIndex();
        return methodsOf(violation.getRootBeanClass()).stream()
                        .filter(candidate -> matches(candidate, method))
                        .flatMap(candidate -> Arrays.stream(candidate.getParameterAnnotations()[index]))
                        .anyMatch(annotation -> BESIDE_THE_BODY.contains(annotation.annotationType()))
                ? parameter.getName()
                : "";
    }

    private static boolean matches(Method candidate, Path.MethodNode method) {
        return candidate.getName().equals(method.getName())
                && List.of(candidate.getParameterTypes()).equals(method.getParameterTypes());
    }

    private static List<Method> methodsOf(Class<?> type) {
        var parent = type.getSuperclass();
        var own = Arrays.stream(type.getDeclaredMethods());
        return parent == null
                ? own.toList()
                : java.util.stream.Stream.concat(own, methodsOf(parent).stream())
                        .toList();
    }
}
