package org.zhibao.cases.adjudication;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.zhibao.kit.procedure.ActDetails;

/** 口头审理通知: when and where. */
@Schema(name = "HearingScheduleRequest")
record HearingScheduleRequest(
        @NotNull LocalDate occurredOn,

        @NotNull @Schema(description = "Day of the hearing, after the notice")
        LocalDate heldOn,

        @NotBlank @Size(max = 300) String place,
        @Size(max = 2000) @Nullable String note)
        implements ActDetails {}
