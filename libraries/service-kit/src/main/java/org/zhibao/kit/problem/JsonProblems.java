package org.zhibao.kit.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.net.URI;
import java.time.DateTimeException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.zhibao.identifiers.InvalidIdentifier;

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
        if (failure.getCause() instanceof InputCoercionException tooLarge) {
            return new ProblemException(400, "bad-request")
                    .at(pointer, "wrong-type", locale -> wrongType(tooLarge.getTargetType(), locale));
        }
        if (failure.getCause() instanceof JsonProcessingException malformed
                && !(malformed instanceof JsonMappingException)) {
            return ofSyntax(malformed);
        }
        return switch (failure) {
            case UnstorableTextException _ -> Problems.badRequest(pointer, "unstorable-text", Map.of());
            case UnrecognizedPropertyException unknown ->
                Problems.badRequest(pointer, "unknown-field", Map.of("field", unknown.getPropertyName()));
            case MismatchedInputException mismatch ->
                new ProblemException(400, "bad-request")
                        .at(pointer, "wrong-type", locale -> wrongType(mismatch.getTargetType(), locale));
            default -> ofCause(failure, pointer);
        };
    }

    /** A value's own constructor refused it. */
    private static ProblemException ofCause(JsonMappingException failure, String pointer) {
        return switch (failure.getCause()) {
            case ProblemException refusal -> refusal;
            case InvalidIdentifier invalid ->
                new ProblemException(422, "rule-refused")
                        .at(
                                pointer,
                                invalid.finding().code(),
                                locale -> invalid.finding().message(locale));
            case IllegalArgumentException refused -> invalidValue(pointer, refused);
            case DateTimeException refused -> invalidValue(pointer, refused);
            case null, default -> new ProblemException(400, "bad-request").at(pointer, "unreadable-value");
        };
    }

    private static ProblemException invalidValue(String pointer, RuntimeException refused) {
        return Problems.unprocessable(pointer, "invalid-value", Map.of("detail", String.valueOf(refused.getMessage())));
    }

    private static String wrongType(@Nullable Class<?> type, Locale locale) {
        return ProblemTexts.text("wrong-type", locale, Map.of("expected", expected(type, locale)));
    }

    private static String expected(@Nullable Class<?> type, Locale locale) {
        if (type != null && type.isEnum()) {
            return Arrays.stream(type.getEnumConstants()).map(Object::toString).collect(Collectors.joining(" | "));
        }
        var key = "type." + (type == null ? "Object" : type.getSimpleName());
        var text = ProblemTexts.text(key, locale, Map.of());
        return text.equals(key) ? ProblemTexts.text("type.Object", locale, Map.of()) : text;
    }

    private static String pointerOf(JsonMappingException failure) {
        return failure.getPath().stream()
                .map(step -> "/" + (step.getFieldName() == null ? step.getIndex() : escape(step.getFieldName())))
                .collect(Collectors.joining());
    }

    static String escape(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}
