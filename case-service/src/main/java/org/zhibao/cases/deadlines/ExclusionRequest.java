package org.zhibao.cases.deadlines;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.zhibao.kit.procedure.ActDetails;
import org.zhibao.legaltime.clock.ClockAct;
import org.zhibao.legaltime.clock.Exclusion;
import org.zhibao.legaltime.rule.ExclusionReason;

/** 期限扣除: days that do not count. */
@Schema(name = "ExclusionRequest")
record ExclusionRequest(
        @NotNull LocalDate occurredOn,

        @NotBlank @Size(max = 20) @Schema(examples = "PEN-11")
        String rule,

        @Size(max = 200) @Nullable String subject,

        @NotNull @Schema(description = "A reason that the rule knows, e.g. APPRAISAL")
        ExclusionReason reason,

        @NotNull @Schema(description = "First day that does not count")
        LocalDate from,

        @Schema(description = "Last day that does not count; absent while it is not known: post exclusion-end later")
        @Nullable
        LocalDate to,

        @Size(max = 2000) @Nullable String note)
        implements ActDetails {

    ClockAct act() {
        return to == null ? new ClockAct.Suspend(reason, from) : new Exclusion(reason, from, to);
    }
}
