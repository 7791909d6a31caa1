package org.zhibao.kit.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import java.net.URI;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Turns what went wrong with a body into a refusal, and a refusal into the document. */
final class JsonProblems {

    private static final String TYPE_PREFIX = "urn:zhibao:problem:";

    private JsonProblems() {}

    static Problem render(ProblemException refusal, Locale locale, String instance) {
        var violations = refusal.fieldRules().stream()
                .map(rule ->
                        new Violation(rule.pointer(), rule.code(), rule.text().apply(locale)))
                .toList();
        return new Problem(
                URI.create(TYPE_PREFIX + refusal.code()),
                ProblemTexts.text(refusal.code() + ".title", locale, refusal.arguments()),
                refusal.status(),
                ProblemTexts.text(refusal.code() + ".detail", locale, refusal.arguments()),
                instance,
                refusal.code(),
                violations,
                refusal.extensions());
    }

    /** JSON that is none. */
    static ProblemException ofSyntax(JsonProcessingException failure) {
        var location = failure.getLocation();
        return new ProblemException(400, "malformed-json")
                .with("line", location == null ? "?" : location.getLineNr())
                .with("column", location == null ? "?" : location.getColumnNr());
    }

    /** JSON whose values do not fit. */
    static ProblemException ofMapping(JsonMappingException failure) {
        var pointer = pointerOf(failure);
        return switch (failure) {
            case UnrecognizedPropertyException unknown ->
                Problems.badRequest(pointer, "unknown-field", Map.of("field", unknown.getPropertyName()));
            case InvalidFormatException format ->
                Problems.badRequest(pointer, "wrong-type", Map.of("expected", expected(format)));
            case MismatchedInputException mismatch ->
                Problems.badRequest(pointer, "wrong-type", Map.of("expected", expected(mismatch)));
            default -> causedBy(failure, pointer);
        };
    }

    private static ProblemException causedBy(JsonMappingException failure, String pointer) {
        if (failure.getCause() instanceof ProblemException refusal) {
            return refusal;
        }
        var reason = failure.getCause() == null
                ? failure.getOriginalMessage()
                : failure.getCause().getMessage();
        return Problems.unprocessable(pointer, "invalid-value", Map.of("detail", String.valueOf(reason)));
    }

    static ProblemException ofViolations(Set<? extends ConstraintViolation<?>> violations) {
        var refusal = new ProblemException(400, "bad-request");
        violations.stream()
                .sorted((a, b) -> pointerOf(a).compareTo(pointerOf(b)))
                .forEach(violation ->
                        refusal.at(pointerOf(violation), "invalid-value", Map.of("detail", violation.getMessage())));
        return refusal;
    }

    private static String expected(MismatchedInputException failure) {
        var type = failure.getTargetType();
        if (type == null) {
            return "?";
        }
        return type.isEnum()
                ? Arrays.stream(type.getEnumConstants()).map(Object::toString).collect(Collectors.joining(" | "))
                : type.getSimpleName();
    }

    private static String pointerOf(JsonMappingException failure) {
        return failure.getPath().stream()
                .map(step -> "/" + (step.getFieldName() == null ? step.getIndex() : escape(step.getFieldName())))
                .collect(Collectors.joining());
    }

    /** The path without the method and its parameter, which the caller knows nothing of. */
    private static String pointerOf(ConstraintViolation<?> violation) {
        var pointer = new StringBuilder();
        var parameter = "";
        for (var node : violation.getPropertyPath()) {
            if (node.getKind() == ElementKind.PARAMETER) {
                parameter = node.getName();
            }
            if (node.getKind() == ElementKind.PROPERTY || node.getKind() == ElementKind.CONTAINER_ELEMENT) {
                if (node.isInIterable() && node.getIndex() != null) {
                    pointer.append('/').append(node.getIndex());
                }
                if (node.getKind() == ElementKind.PROPERTY) {
                    pointer.append('/').append(escape(node.getName()));
                }
            }
        }
        return pointer.isEmpty() ? "?" + parameter : pointer.toString();
    }

    private static String escape(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}
