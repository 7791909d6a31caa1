package org.zhibao.kit.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import jakarta.validation.ConstraintViolationException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The refusals that every service knows. */
public final class Problems {

    private Problems() {}

    /**
     * 404: there is no such resource, or it lies outside the caller's scope; the two are not told apart.
     *
     * @param resource what it is, in Chinese and English with a slash between, e.g. {@code 案件/case}
     */
    public static ProblemException notFound(String resource, Object id) {
        return new ProblemException(404, "not-found")
                .with("resource", inOneLanguage(resource))
                .with("id", id);
    }

    private static Phrase inOneLanguage(String both) {
        int slash = both.indexOf('/');
        return language -> slash < 0
                ? both
                : Locale.ENGLISH.equals(language) ? both.substring(slash + 1) : both.substring(0, slash);
    }

    /** 409: the sender's own number was taken before. */
    public static ProblemException referenceUsed(String reference, String number, Object id) {
        return new ProblemException(409, "reference-used")
                .with("reference", reference)
                .with("number", number)
                .extend("id", id);
    }

    /** 412: the representation that the command was based on is no longer the current one. */
    public static ProblemException staleVersion(long current) {
        return new ProblemException(412, "stale-version").extend("currentVersion", current);
    }

    /** 428: a command without {@code If-Match}. */
    public static ProblemException preconditionRequired() {
        return new ProblemException(428, "precondition-required");
    }

    /** 400: a parameter or field that cannot be read. */
    public static ProblemException badRequest(String pointer, String rule, Map<String, Object> arguments) {
        return new ProblemException(400, "bad-request").at(pointer, rule, arguments);
    }

    /** 422: well-formed, but a rule refuses one field. */
    public static ProblemException unprocessable(String pointer, String rule, Map<String, Object> arguments) {
        return new ProblemException(422, "rule-refused").at(pointer, rule, arguments);
    }

    /** 422: well-formed, but a rule refuses one field. */
    public static ProblemException unprocessable(String pointer, String rule) {
        return unprocessable(pointer, rule, Map.of());
    }

    /** The refusal that tells what went wrong, for work that answers nobody at once; empty when it is a fault of ours. */
    public static Optional<ProblemException> refusalIn(Throwable failure) {
        return switch (failure) {
            case ConstraintViolationException invalid ->
                Optional.of(Violations.refusalOf(invalid.getConstraintViolations()));
            case JsonMappingException mismatch -> Optional.of(JsonProblems.ofMapping(mismatch));
            case JsonProcessingException malformed -> Optional.of(JsonProblems.ofSyntax(malformed));
            default -> Causes.refusalIn(failure);
        };
    }

    /** The document of a refusal, for answers that are not written by a resource. */
    public static Problem render(ProblemException refusal, Locale locale, String instance) {
        return JsonProblems.render(refusal, locale, instance);
    }
}
