package org.zhibao.cases.proceeding;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.zhibao.cases.penalty.FilingTerms;
import org.zhibao.kit.procedure.ActDetails;

/** 立案 or 不予立案. */
@Schema(name = "AcceptanceRequest")
record AcceptanceRequest(
        @NotNull LocalDate occurredOn,

        @NotNull @Schema(description = "false: the office does not take the case up; reason is then required")
        Boolean accepted,

        @Size(max = 2000) @Nullable String reason,

        @Size(max = 100) @Schema(description = "User name of the officer who carries the case") @Nullable
        String officer,

        @Schema(description = "Court cases: the suit is heard in summary procedure (简易程序)") @Nullable
        Boolean summaryProcedure,

        @Valid @Schema(description = "Penalty cases: what the filing rests on and who investigates") @Nullable
        FilingTerms filing)
        implements FilingTerms.Bearer, ActDetails {
    @Override
    public @Nullable String note() {
        return reason;
    }
}
