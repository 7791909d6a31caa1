package org.zhibao.kit.problem;

import java.util.Map;

/** The refusals that every service knows. */
public final class Problems {

    private Problems() {}

    /** 404: there is no such resource, or it lies outside the caller's scope; the two are not told apart. */
    public static ProblemException notFound(String resource, Object id) {
        return new ProblemException(404, "not-found").with("resource", resource).with("id", id);
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
}
