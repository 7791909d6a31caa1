package org.zhibao.cases.deadlines;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.zhibao.kit.procedure.ActDetails;

/** The end of days that do not count. */
@Schema(name = "ExclusionEndRequest")
record ExclusionEndRequest(
        @NotNull LocalDate occurredOn,
        @NotBlank @Size(max = 20) String rule,
        @Size(max = 200) @Nullable String subject,

        @NotNull @Schema(description = "Last day that does not count")
        LocalDate to,

        @Size(max = 2000) @Nullable String note)
        implements ActDetails {}
