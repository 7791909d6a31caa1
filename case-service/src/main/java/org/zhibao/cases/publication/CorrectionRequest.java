package org.zhibao.cases.publication;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.zhibao.kit.procedure.ActDetails;

/** 更正: what the display shall say from now on; what is absent stays. */
@Schema(name = "PublicationCorrectionRequest")
record CorrectionRequest(
        @NotNull LocalDate occurredOn,
        @Size(max = 100) @Nullable String documentNumber,
        @Size(max = 1000) @Nullable String violation,
        @Size(max = 4000) @Nullable String penalty,
        @NotBlank @Size(max = 2000) String note)
        implements ActDetails {}
