package org.zhibao.mediation.proceeding;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.zhibao.kit.problem.FieldChecks;
import org.zhibao.kit.procedure.ActDetails;

/** 受理 or 不予受理. */
@Schema(name = "MediationAcceptanceRequest")
record AcceptanceRequest(
        @NotNull @Schema(examples = "2023-03-08") LocalDate occurredOn,

        @NotNull @Schema(description = "false: the organisation does not take it up, e.g. as one party clearly refuses")
        Boolean accepted,

        @Size(max = 2000) @Schema(description = "Required with accepted=false") @Nullable
        String reason)
        implements ActDetails {
    @Override
    public @Nullable String note() {
        return reason;
    }

    /** @throws org.zhibao.kit.problem.ProblemException 422 for a refusal without reason */
    void check() {
        var checks = new FieldChecks();
        checks.require(accepted || (reason != null && !reason.isBlank()), "/reason", "reason-required");
        checks.finish();
    }
}
