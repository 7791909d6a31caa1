package org.zhibao.cases.court;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.zhibao.kit.procedure.ActDetails;

/** 裁判: a court's judgment, of the first or the second instance. */
@Schema(name = "JudgmentRequest")
record JudgmentRequest(
        @NotNull @Schema(description = "Day of the judgment")
        LocalDate occurredOn,

        @Schema(
                description =
                        "Last day of the performance that it orders: the two years for asking for execution run from it"
                                + " (CIV-08, 民事诉讼法第250条). A judgment without one takes back what an earlier one set")
        @Nullable
        LocalDate performanceUntil,

        @Size(max = 2000) @Nullable String note,

        @Size(max = 100) @Schema(description = "案号 of the judgment", examples = "（2024）内01知民初7号") @Nullable
        String documentNumber)
        implements ActDetails {}
