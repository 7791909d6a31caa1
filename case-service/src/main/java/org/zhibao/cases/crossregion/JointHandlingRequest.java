package org.zhibao.cases.crossregion;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zhibao.kit.procedure.ActDetails;

/** Several offices are to handle a matter together. */
@Schema(name = "JointHandlingRequest")
record JointHandlingRequest(
        @NotNull LocalDate occurredOn,

        @NotNull @Schema(description = "Group of places: HU_BAO_E_WU is 呼包鄂乌", examples = "HU_BAO_E_WU")
        String group,

        @NotBlank @Size(max = 2000) String purpose)
        implements ActDetails {
    @Override
    public String note() {
        return purpose;
    }
}
