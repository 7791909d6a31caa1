package org.zhibao.cases.proceeding;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.zhibao.cases.casefile.RemedyResult;
import org.zhibao.kit.procedure.ActDetails;

/** 复议或诉讼终结. */
@Schema(name = "RemedyEndRequest")
record RemedyEndRequest(
        @NotNull LocalDate occurredOn,

        @Schema(
                description = "What became of the decision; left out when it stands, as after a withdrawal. After"
                        + " REVOKED or VOID nothing is paid, dunned, executed or enforced by it")
        @Nullable
        RemedyResult result,

        @Size(max = 2000) @Nullable String note,
        @Size(max = 100) @Nullable String documentNumber)
        implements ActDetails {}
