package org.zhibao.cases.crossregion;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An offer is returned. */
@Schema(name = "HandoverReturnRequest")
record ReturnRequest(
        @NotNull LocalDate occurredOn,
        @NotBlank @Size(max = 2000) String reason) {}
