package org.zhibao.cases.registers;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.zhibao.kit.procedure.ActDetails;

/** 移出. */
@Schema(name = "ListingRemovalRequest")
record ListingRemovalRequest(
        @NotNull LocalDate occurredOn,

        @NotBlank @Size(max = 60) @Schema(description = "Code of a ground", examples = "REPAIRED")
        String ground,

        @Size(max = 2000) @Nullable String note)
        implements ActDetails {}
