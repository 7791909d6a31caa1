package org.zhibao.cases.delivery;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.zhibao.kit.procedure.ActDetails;

/** Service of a paper that moves the case nowhere. */
@Schema(name = "DeliveryRequest")
record DeliveryRequest(
        @NotNull @Schema(description = "Day on which the paper counts as served")
        LocalDate occurredOn,

        @NotNull ServedPaper paper,
        @Valid @NotNull DeliveryTerms delivery,
        @Size(max = 2000) @Nullable String note)
        implements ActDetails {}
