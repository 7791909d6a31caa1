package org.zhibao.cases.bulk;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhibao.cases.intake.CaseIntake;
import org.zhibao.cases.intake.CaseRequest;
import org.zhibao.kit.scope.CallerScope;

/** Reads a line as {@code POST /cases} reads its body, by the very same rules. */
@ApplicationScoped
class LineReader {

    private final ObjectMapper json;
    private final Validator validator;
    private final CaseIntake intake;

    LineReader(ObjectMapper json, Validator validator, CaseIntake intake) {
        this.json = json;
        this.validator = validator;
        this.intake = intake;
    }

    /**
     * The line's request, checked.
     *
     * @throws JsonProcessingException for a field that is unknown or of another type
     * @throws ConstraintViolationException for a field that is missing or too long
     * @throws org.zhibao.kit.problem.ProblemException for an identifier, region or date that breaks a rule, or a region
     *     outside the submitter's scope
     */
    ReadLine read(BatchLines.Pending line, CallerScope submitter) throws JsonProcessingException {
        var request = json.readValue(line.content(), CaseRequest.class);
        var violations = validator.validate(request);
        if (!violations.isEmpty()) {
            throw new ConstraintViolationException(violations);
        }
        var received = request.checked();
        intake.requirePossible(received);
        return new ReadLine(line.line(), received, digest(request, submitter));
    }

    /** The same for the same request, however it was written. Another region may have a matter of its own that reads alike. */
    private @Nullable UUID digest(CaseRequest request, CallerScope submitter) throws JsonProcessingException {
        if (request.externalReference() != null) {
            return null;
        }
        var digest = Sha256.start();
        digest.update((submitter.regionLow() + "\n").getBytes(StandardCharsets.US_ASCII));
        var bytes = ByteBuffer.wrap(digest.digest(json.writeValueAsBytes(request)));
        return new UUID(bytes.getLong(), bytes.getLong());
    }
}
