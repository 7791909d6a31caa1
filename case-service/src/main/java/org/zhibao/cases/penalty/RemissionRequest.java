package org.zhibao.cases.penalty;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zhibao.identifiers.money.Money;
import org.zhibao.kit.procedure.ActDetails;

/** 减免加处罚款 (行政强制法 art. 42). */
@Schema(name = "RemissionRequest")
record RemissionRequest(
        @NotNull LocalDate occurredOn,

        @NotNull @Schema(description = "At most the surcharge that is owed")
        Money.Json amount,

        @NotBlank @Size(max = 2000) String note)
        implements ActDetails {}
