package org.zhibao.cases.proceeding;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.zhibao.cases.casefile.Ending;
import org.zhibao.kit.procedure.ActDetails;

/** 结案. */
@Schema(name = "ClosureRequest")
record ClosureRequest(
        @NotNull LocalDate occurredOn,
        @NotNull Result result,
        @Size(max = 2000) @Nullable String note) implements Ending, ActDetails {

    /** How a case ended. */
    @Schema(name = "ClosureResult")
    enum Result {
        DECIDED,
        EXECUTED,
        /** The court has ended the enforcement. */
        ENFORCED,
        MEDIATED,
        WITHDRAWN,
        REVOKED,
        NOT_FILED,
        TRANSFERRED,
        MERGED,
        TERMINATED,
        RELEASED,
        REPLIED
    }
}
