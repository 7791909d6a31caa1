package org.zhibao.cases.measure;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.zhibao.identifiers.money.Money;

/** Goods under an order as the API shows them. */
@Schema(name = "MeasureGoods")
@JsonInclude(JsonInclude.Include.NON_NULL)
record MeasureGoodsView(
        UUID id,
        String name,
        BigDecimal quantity,
        String unit,
        Money.@Nullable Json value,

        @Schema(description = "Absent while nothing was done with them") @Nullable
        Fate fate,

        @Nullable LocalDate fateOn,
        @Nullable String recipient,
        @Nullable String note,

        @Schema(description = "The line of a preservation that this one goes on with") @Nullable
        UUID cameFrom) {}
