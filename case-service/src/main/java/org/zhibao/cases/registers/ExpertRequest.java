package org.zhibao.cases.registers;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.zhibao.kit.procedure.ActDetails;

/** A case consults somebody of the expert pool. */
@Schema(name = "ExpertRequest")
record ExpertRequest(
        @NotNull LocalDate occurredOn,
        @NotNull ExpertReference.Role role,

        @NotBlank @Size(max = 100) @Schema(description = "Number in the pool's register")
        String reference,

        @Size(max = 500) @Schema(description = "The question put") @Nullable
        String subject)
        implements ActDetails {
    @Override
    public String note() {
        return role.name();
    }
}
