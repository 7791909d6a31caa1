package org.zhibao.cases.crossregion;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.zhibao.kit.procedure.ActDetails;

/** A case is offered to another office. */
@Schema(name = "HandoverRequest")
record HandoverRequest(
        @NotNull LocalDate occurredOn,

        @NotNull @Schema(description = "GB/T 2260 code of the office that is to take it", examples = "150203")
        String toRegion,

        @NotBlank @Size(max = 2000) @Schema(description = "Why the other office is competent")
        String reason,

        @Size(max = 100) @Nullable String documentNumber)
        implements ActDetails {
    @Override
    public String note() {
        return reason;
    }
}
