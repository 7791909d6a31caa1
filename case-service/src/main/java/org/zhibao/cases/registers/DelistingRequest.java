package org.zhibao.cases.registers;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An enterprise leaves the list of protection. */
@Schema(name = "DelistingRequest")
record DelistingRequest(
        @NotNull LocalDate occurredOn,
        @NotBlank @Size(max = 500) String reason) {}
