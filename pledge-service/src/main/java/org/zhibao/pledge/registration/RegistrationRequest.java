package org.zhibao.pledge.registration;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.zhibao.kit.procedure.ActDetails;

/** 质押登记. */
@Schema(name = "RegistrationRequest")
record RegistrationRequest(
        @NotNull @Schema(examples = "2023-03-08") LocalDate occurredOn,

        @NotBlank @Size(max = 100) @Schema(description = "The registry's number")
        String registrationNumber,

        @Size(max = 2000) @Nullable String note)
        implements ActDetails {}
