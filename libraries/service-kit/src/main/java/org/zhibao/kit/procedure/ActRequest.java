package org.zhibao.kit.procedure;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An act that says no more than that and when it happened. */
@Schema(name = "ActRequest")
public record ActRequest(
        @NotNull
        @Schema(description = "Legal date, not in the future, not before the act it follows", examples = "2023-03-20")
        LocalDate occurredOn,

        @Size(max = 2000) @Nullable String note,
        @Size(max = 100) @Nullable String documentNumber)
        implements ActDetails {}
