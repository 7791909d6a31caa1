package org.zhibao.cases.duplicates;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.zhibao.kit.procedure.ActDetails;

/** 并案. */
@Schema(name = "MergerRequest")
record MergerRequest(
        @NotNull LocalDate occurredOn,

        @NotNull @Schema(description = "The case that both are from now on")
        UUID survivingCaseId,

        @Size(max = 2000) @Nullable String note,
        @Size(max = 100) @Nullable String documentNumber)
        implements ActDetails {}
