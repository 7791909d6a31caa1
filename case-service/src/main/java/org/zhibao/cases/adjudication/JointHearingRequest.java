package org.zhibao.cases.adjudication;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.zhibao.kit.procedure.ActDetails;

/** 合并审理 with another case, or 分案处理 from it. */
@Schema(name = "JointHearingRequest")
record JointHearingRequest(
        @NotNull LocalDate occurredOn,
        @NotNull UUID withCaseId,
        @Size(max = 2000) @Nullable String note) implements ActDetails {}
