package org.zhibao.pledge.registration;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.zhibao.kit.procedure.ActDetails;
import org.zhibao.pledge.pledgefile.CancellationReason;

/** 注销. */
@Schema(name = "CancellationRequest")
record CancellationRequest(
        @NotNull @Schema(examples = "2024-03-08") LocalDate occurredOn,
        @NotNull CancellationReason reason,
        @Size(max = 2000) @Nullable String note)
        implements ActDetails {}
