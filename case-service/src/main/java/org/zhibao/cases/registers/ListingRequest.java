package org.zhibao.cases.registers;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.zhibao.kit.procedure.ActDetails;

/** 列入 or not. */
@Schema(name = "ListingRequest")
record ListingRequest(
        @NotNull LocalDate occurredOn,

        @NotNull @Schema(description = "false: the statement was followed; reason is then required")
        Boolean listed,

        @Size(max = 2000) @Nullable String reason)
        implements ActDetails {
    @Override
    public @Nullable String note() {
        return reason;
    }
}
