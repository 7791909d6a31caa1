package org.zhibao.cases.crossregion;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The sending office takes note of the answer. */
@Schema(name = "HandoverConclusionRequest")
record ConclusionRequest(
        @NotNull LocalDate occurredOn, @NotNull UUID handoverId) {}
