package org.zhibao.cases.crossregion;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The assisting office needs longer. */
@Schema(name = "AssistanceDelayRequest")
record DelayRequest(
        @NotNull LocalDate occurredOn,

        @NotNull @Schema(description = "Until when the answer is announced")
        LocalDate due,

        @NotBlank @Size(max = 1000) String reason) {}
