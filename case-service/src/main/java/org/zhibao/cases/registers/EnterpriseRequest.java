package org.zhibao.cases.registers;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An enterprise that shall stand on a place's list of protection. */
@Schema(name = "ProtectedEnterpriseRequest")
record EnterpriseRequest(
        @NotNull LocalDate occurredOn,

        @NotNull @Schema(description = "The list's place; its subtree protects the enterprise", examples = "150100")
        String region,

        @NotBlank @Size(max = 200) String name,

        @NotNull @Schema(description = "Unified social credit code", examples = "91150100MA0000007W")
        String identifier,

        @Size(max = 500) @Schema(description = "Document by which it was listed") @Nullable
        String basis) {}
