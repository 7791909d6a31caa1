package org.zhibao.pledge.registration;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.zhibao.kit.procedure.ActDetails;

/** 不予登记. */
@Schema(name = "RefusalRequest")
record RefusalRequest(
        @NotNull @Schema(examples = "2023-03-08") LocalDate occurredOn,

        @NotNull @Size(min = 1, max = 20) @Schema(description = "Codes of the refusal grounds in force on the day")
        List<@NotNull String> grounds,

        @Size(max = 2000) @Nullable String note)
        implements ActDetails {}
