package org.zhibao.cases.deadlines;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.zhibao.kit.procedure.ActDetails;
import org.zhibao.legaltime.clock.Extension;
import org.zhibao.legaltime.period.PeriodUnit;
import org.zhibao.legaltime.rule.ApproverRole;

/** 延长期限. */
@Schema(name = "ExtensionRequest")
record ExtensionRequest(
        @NotNull @Schema(description = "Day of the approval; not after the deadline has expired")
        LocalDate occurredOn,

        @NotBlank @Size(max = 20) @Schema(examples = "PEN-11")
        String rule,

        @Size(max = 200)
        @Schema(description = "Which of several deadlines of the rule; absent for the procedure's own")
        @Nullable
        String subject,

        @NotNull @Positive @Schema(examples = "30") Integer amount,

        @NotNull @Schema(description = "DAY, WORKDAY, MONTH or YEAR")
        PeriodUnit unit,

        @NotNull @Schema(description = "The role that the rule names; the deadline lists what it offers")
        ApproverRole approverRole,

        @NotBlank @Size(max = 100) String approverName,
        @Size(max = 2000) @Nullable String note)
        implements ActDetails {

    Extension extension() {
        return new Extension(amount, unit, approverRole, approverName, occurredOn);
    }
}
