package org.zhibao.cases.adjudication;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.zhibao.kit.procedure.ActDetails;

/** 达成调解, with the agreement. */
@Schema(name = "MediatedRequest")
record MediatedRequest(
        @NotNull LocalDate occurredOn,

        @Schema(description = "The mediation, when mediation-service carries it") @Nullable
        UUID mediationId,

        @Size(max = 2000) @Nullable String note,

        @Size(max = 100) @Schema(description = "Number of the agreement (调解协议书)") @Nullable
        String documentNumber)
        implements ActDetails {}
