package org.zhibao.cases.penalty;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** 听证通知: when and where the party will be heard. */
@Schema(name = "PenaltyHearingScheduleRequest")
record HearingScheduleRequest(
        @NotNull @Schema(description = "Day on which the party was told: seven working days before the hearing")
        LocalDate occurredOn,

        @NotNull LocalDate heldOn,
        @NotBlank @Size(max = 300) String place,
        @Size(max = 2000) @Nullable String note) {}
