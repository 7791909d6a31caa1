package org.zhibao.cases.delivery;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.zhibao.kit.procedure.ActDetails;

/** 送达: the paper follows from the act and the procedure. */
@Schema(name = "ServiceRequest")
record ServiceRequest(
        @NotNull @Schema(description = "Day on which the paper counts as served")
        LocalDate occurredOn,

        @Size(max = 2000) @Nullable String note,
        @Size(max = 100) @Nullable String documentNumber,
        @Valid @Nullable DeliveryTerms delivery)
        implements ActDetails {}
