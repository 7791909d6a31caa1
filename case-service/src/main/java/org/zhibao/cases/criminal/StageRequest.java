package org.zhibao.cases.criminal;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.zhibao.kit.procedure.ActDetails;

/** A stage that a criminal matter reached. */
@Schema(name = "CriminalStageRequest")
record StageRequest(
        @NotNull LocalDate occurredOn,
        @NotNull CriminalStage stage,

        @NotNull
        @Min(0)
        @Max(100_000)
        @Schema(description = "人: persons whom the stage concerns, counted apart from cases (件)")
        Integer persons,

        @Size(max = 100) @Nullable String documentNumber,

        @Schema(
                description =
                        "Of COURT_ACCEPTED: how the court hears the charge, which decides whether CRI-05 or CRI-06 runs;"
                                + " ORDINARY by default")
        @Nullable
        TrialTrack track)
        implements ActDetails {
    @Override
    public String note() {
        return stage.name();
    }
}
