package org.zhibao.kit.problem;

import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.zhibao.identifiers.InvalidIdentifier;

/** Gathers every broken rule of a request, so that the caller mends them all at once. */
public final class FieldChecks {

    private final ProblemException refusal = new ProblemException(422, "rule-refused");
    private boolean broken;

    /** Reads a value; what the identifier library refuses becomes a violation at the pointer. */
    public <T> Optional<T> read(String pointer, Supplier<T> parse) {
        try {
            return Optional.of(parse.get());
        } catch (InvalidIdentifier invalid) {
            var finding = invalid.finding();
            refusal.at(pointer, finding.code(), finding::message);
            broken = true;
            return Optional.empty();
        }
    }

    /** Adds a violation. */
    public void refuse(String pointer, String rule, Map<String, Object> arguments) {
        refusal.at(pointer, rule, arguments);
        broken = true;
    }

    /** Adds a violation unless the condition holds. */
    public void require(boolean condition, String pointer, String rule) {
        if (!condition) {
            refuse(pointer, rule, Map.of());
        }
    }

    /**
     * Ends the checks.
     *
     * @throws ProblemException 422 with all violations, when there are any
     */
    public void finish() {
        if (broken) {
            throw refusal;
        }
    }
}
