package org.zhibao.cases.criminal;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A stage as the API shows it. */
@Schema(name = "CriminalStage")
@JsonInclude(JsonInclude.Include.NON_NULL)
record StageView(
        CriminalStage stage,
        LocalDate occurredOn,
        int persons,
        @Nullable String documentNumber,

        @Schema(description = "How the court hears the charge; absent where nothing was said") @Nullable
        TrialTrack track) {}
