package org.zhibao.kit.description;

import java.util.Map;
import org.zhibao.kit.problem.ProblemException;
import org.zhibao.kit.problem.Problems;

/** The errors that operations share: what each means, and one as it is answered. */
enum Refusal {
    MALFORMED(400, "MalformedRequest", "A parameter or the body cannot be read; `violations` names what"),
    UNAUTHENTICATED(401, "Unauthenticated", "No token, or one that is expired or not accepted"),
    FORBIDDEN(403, "Forbidden", "The caller's roles or scope do not allow this"),
    NOT_FOUND(404, "NotFound", "There is no such resource, or it lies outside the caller's scope"),
    NOT_ACCEPTABLE(406, "NotAcceptable", "None of the media types in Accept is answered here"),
    CONFLICT(
            409,
            "Conflict",
            "Not possible in the present state, or a request with the same Idempotency-Key is being processed"),
    STALE(412, "StaleVersion", "If-Match is not the current version, which `currentVersion` names"),
    TOO_LARGE(413, "PayloadTooLarge", "The body is larger than this path takes; the limit is named"),
    UNSUPPORTED(415, "UnsupportedMediaType", "The body is of none of the media types listed"),
    RULE(
            422,
            "RefusedByRule",
            "Well-formed, but a rule refuses it: `violations` names fields and rules. Or the Idempotency-Key was used"
                    + " for another request"),
    NO_PRECONDITION(428, "PreconditionRequired", "If-Match is missing"),
    FAULT(500, "InternalError", "A fault of the service; `detail` has the number by which it is found"),
    UNAVAILABLE(
            503,
            "Unavailable",
            "The service or its database cannot be reached, or is busy; Retry-After says when to come again. With the same"
                    + " Idempotency-Key the request takes effect at most once");

    private final int status;
    private final String component;
    private final String description;

    Refusal(int status, String component, String description) {
        this.status = status;
        this.component = component;
        this.description = description;
    }

    String status() {
        return Integer.toString(status);
    }

    /** Name among the components' responses and examples. */
    String component() {
        return component;
    }

    String description() {
        return description;
    }

    /** One as it comes about. */
    ProblemException sample() {
        return switch (this) {
            case MALFORMED -> Problems.badRequest("/occurredOn", "required", Map.of());
            case UNAUTHENTICATED -> new ProblemException(status, "unauthenticated");
            case FORBIDDEN -> new ProblemException(status, "forbidden");
            case NOT_FOUND -> Problems.notFound("case", Samples.ID);
            case NOT_ACCEPTABLE -> new ProblemException(status, "not-acceptable");
            case CONFLICT -> new ProblemException(status, "idempotency-in-flight").with("key", Samples.KEY);
            case STALE -> Problems.staleVersion(3);
            case TOO_LARGE -> new ProblemException(status, "payload-too-large").with("limit", 2_097_152);
            case UNSUPPORTED -> new ProblemException(status, "unsupported-media-type");
            case RULE ->
                Problems.unprocessable(
                        "/occurredOn", "date-in-future", Map.of("date", "2023-03-07", "today", "2023-03-06"));
            case NO_PRECONDITION -> Problems.preconditionRequired();
            case FAULT -> new ProblemException(status, "internal-error").with("incident", Samples.ID);
            case UNAVAILABLE -> new ProblemException(status, "unavailable");
        };
    }
}
