package org.zhibao.cases.penalty;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.zhibao.cases.procedure.Outcome;
import org.zhibao.kit.procedure.ActDetails;

/** 审核、法制审核. */
@Schema(name = "ReviewRequest")
record ReviewRequest(
        @NotNull LocalDate occurredOn,

        @Schema(description = "PASSED when left out") @Nullable
        Result result,

        @Size(max = 2000) @Nullable String note,
        @Size(max = 100) @Nullable String documentNumber)
        implements ActDetails {

    /** How a review ended. */
    @Schema(name = "ReviewResult")
    enum Result {
        PASSED,
        RETURNED
    }

    @Override
    public Outcome outcome() {
        return result == Result.RETURNED ? Outcome.RETURNED : Outcome.PASSED;
    }
}
