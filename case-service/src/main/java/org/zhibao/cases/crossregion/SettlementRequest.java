package org.zhibao.cases.crossregion;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which office is competent. */
@Schema(name = "JurisdictionSettlementRequest")
record SettlementRequest(
        @NotNull LocalDate occurredOn,

        @NotNull
        @Schema(
                description =
                        "GB/T 2260 code of the competent office: one of the two, or on designation any office below the superior")
        String region) {}
