package org.zhibao.cases.crossregion;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.zhibao.kit.procedure.ActDetails;

/** A dispute of jurisdiction arises. */
@Schema(name = "JurisdictionDisputeRequest")
record DisputeRequest(
        @NotNull LocalDate occurredOn,

        @NotNull @Schema(description = "GB/T 2260 code of the other office", examples = "150203")
        String otherRegion,

        @Size(max = 2000) @Nullable String note)
        implements ActDetails {}
