package org.zhibao.cases.goods;

import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.zhibao.identifiers.money.Money;
import org.zhibao.kit.problem.FieldChecks;

/** Goods of one kind as they are put on record. */
@Schema(name = "GoodsLineRequest")
record GoodsLineRequest(
        @NotNull Conduct conduct,
        @NotBlank @Size(max = 300) String name,

        @Size(max = 100) @Schema(description = "Number of the right that they infringe") @Nullable
        String rightNumber,

        @NotNull @DecimalMin("0.001") @Digits(integer = 12, fraction = 3)
        BigDecimal quantity,

        @NotBlank @Size(max = 20) @Schema(examples = "件") String unit,

        @NotNull @Schema(description = "false: made, stored or on its way")
        Boolean sold,

        @Schema(description = "A fee for service, membership or advertisement: wholly gain") @Nullable
        Boolean fee,

        @Schema(description = "实际销售价格, for a unit") Money.@Nullable Json actualPrice,

        @Schema(description = "已查清的平均价格, for a unit; computed from the sold lines of the same product when absent")
        Money.@Nullable Json averagePrice,

        @Schema(description = "标价, for a unit") Money.@Nullable Json markedPrice,
        @Schema(description = "市场中间价格, for a unit") Money.@Nullable Json marketPrice,
        @Schema(description = "进货或者原材料价款, for a unit") Money.@Nullable Json cost) {

    /** The line with its prices read; what breaks a rule is noted. */
    Item checked(FieldChecks checks, String pointer, UUID id) {
        checks.require(!isFee() || Boolean.TRUE.equals(sold), pointer + "/fee", "fee-is-sold");
        return new Item(
                id,
                conduct,
                name.strip(),
                rightNumber == null || rightNumber.isBlank() ? null : rightNumber.strip(),
                quantity,
                unit.strip(),
                sold,
                isFee(),
                price(checks, pointer + "/actualPrice", actualPrice),
                price(checks, pointer + "/averagePrice", averagePrice),
                price(checks, pointer + "/markedPrice", markedPrice),
                price(checks, pointer + "/marketPrice", marketPrice),
                price(checks, pointer + "/cost", cost));
    }

    private boolean isFee() {
        return Boolean.TRUE.equals(fee);
    }

    private static @Nullable Money price(FieldChecks checks, String pointer, Money.@Nullable Json given) {
        if (given == null) {
            return null;
        }
        var money = checks.read(pointer, given::toMoney);
        money.ifPresent(amount -> checks.require(!amount.isNegative(), pointer, "amount-negative"));
        return money.orElse(null);
    }
}
