package org.zhibao.scenarios.play;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.time.Duration;
import java.util.Optional;

/**
 * What the suite answered.
 *
 * @param body JSON; missing when there is none
 * @param text the body as it came
 * @param etag entity tag with its quotation marks; empty when none
 * @param retryAfter what the suite asks to wait; zero when it does not say
 */
record Answer(int status, JsonNode body, String text, String etag, Duration retryAfter) {

    private static final String IN_FLIGHT = "idempotency-in-flight";

    boolean succeeded() {
        return status / 100 == 2;
    }

    /** Code of the problem document; empty when there is none. */
    String code() {
        return body.path("code").asText("");
    }

    /** Whether the same request may be answered otherwise in a moment. */
    boolean isPassing() {
        return status >= 500 || status == 429 || (status == 409 && code().equals(IN_FLIGHT));
    }

    /** Entity tag of the representation, from the header or the version in it. */
    Optional<String> version() {
        if (!etag.isEmpty()) {
            return Optional.of(etag);
        }
        var version = body.path("version");
        return version.isMissingNode() ? Optional.empty() : Optional.of("\"" + version.asText() + "\"");
    }

    /** A short account for a person. */
    String summary() {
        var violations = new StringBuilder();
        body.path("violations")
                .forEach(violation -> violations
                        .append(" [")
                        .append(violation.path("pointer").asText())
                        .append(' ')
                        .append(violation
                                .path("detail")
                                .asText(violation.path("code").asText()))
                        .append(']'));
        var detail = body instanceof MissingNode
                ? text.lines().findFirst().orElse("")
                : body.path("detail").asText("");
        return "%d %s %s%s".formatted(status, code(), detail, violations).strip();
    }
}
