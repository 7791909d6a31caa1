package org.zhibao.cases.measure;

import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.zhibao.identifiers.money.Money;

/** Goods on the list of an order. */
@Schema(name = "MeasureGoodsRequest")
record MeasureGoodsRequest(
        @NotBlank @Size(max = 300) String name,

        @NotNull @DecimalMin("0.001") @Digits(integer = 12, fraction = 3)
        BigDecimal quantity,

        @NotBlank @Size(max = 20) String unit,

        @Schema(description = "Estimated value of the whole line")
        Money.@Nullable Json value) {}
