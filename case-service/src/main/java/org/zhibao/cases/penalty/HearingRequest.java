package org.zhibao.cases.penalty;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.zhibao.kit.procedure.ActDetails;

/** A hearing that was held. */
@Schema(name = "HearingRequest")
record HearingRequest(
        @NotNull LocalDate occurredOn,

        @Size(max = 100) @Schema(description = "User name of whoever presided: none of the investigators") @Nullable
        String presidedBy,

        @Schema(description = "Day on which the party was told of time and place: seven working days ahead") @Nullable
        LocalDate notifiedOn,

        @Size(max = 2000) @Nullable String note,
        @Size(max = 100) @Nullable String documentNumber)
        implements ActDetails {}
