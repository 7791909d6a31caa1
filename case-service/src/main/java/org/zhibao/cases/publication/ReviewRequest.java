package org.zhibao.cases.publication;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.zhibao.kit.procedure.ActDetails;

/** 保密审查 of an abstract. */
@Schema(name = "PublicationReviewRequest")
record ReviewRequest(
        @NotNull LocalDate occurredOn,

        @NotNull @Schema(description = "false: the abstract goes back to be drafted anew; note is then required")
        Boolean passed,

        @Size(max = 2000) @Nullable String note)
        implements ActDetails {}
