package org.zhibao.cases.measure;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.zhibao.kit.procedure.ActDetails;

/** 紧急措施补批. */
@Schema(name = "MeasureApprovalRequest")
record ApprovalRequest(
        @NotNull LocalDate occurredOn,

        @NotNull @Schema(description = "false: the measure is lifted at once and the goods are returned")
        Boolean approved,

        @Size(max = 2000) @Nullable String note)
        implements ActDetails {}
