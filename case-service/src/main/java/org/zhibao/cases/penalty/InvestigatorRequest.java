package org.zhibao.cases.penalty;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.zhibao.kit.procedure.ActDetails;

/** 指定或更换办案人员. */
@Schema(name = "InvestigatorRequest")
record InvestigatorRequest(
        @NotNull LocalDate occurredOn,

        @NotNull
        @Size(min = 1, max = 20)
        @Schema(description = "User names of all who investigate from now on, at least two")
        List<@NotBlank @Size(max = 100) String> investigators,

        @Size(max = 2000) @Nullable String note)
        implements ActDetails {}
