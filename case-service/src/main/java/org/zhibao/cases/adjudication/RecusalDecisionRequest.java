package org.zhibao.cases.adjudication;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.zhibao.kit.procedure.ActDetails;

/** What the head of the office decided on a recusal. */
@Schema(name = "RecusalDecisionRequest")
record RecusalDecisionRequest(
        @NotNull LocalDate occurredOn,
        @NotBlank @Size(max = 100) String member,
        @NotNull Boolean granted,
        @Size(max = 2000) @Nullable String reason)
        implements ActDetails {
    @Override
    public @Nullable String note() {
        return reason;
    }
}
