package org.zhibao.cases.goods;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.zhibao.identifiers.money.Money;

/** A line of the list of goods as the API shows it. */
@Schema(name = "GoodsLine")
@JsonInclude(JsonInclude.Include.NON_NULL)
record GoodsLineView(
        UUID id,
        Conduct conduct,
        String name,
        @Nullable String rightNumber,
        BigDecimal quantity,
        String unit,
        boolean sold,
        boolean fee,
        Money.@Nullable Json actualPrice,
        Money.@Nullable Json averagePrice,
        Money.@Nullable Json markedPrice,
        Money.@Nullable Json marketPrice,
        Money.@Nullable Json cost,
        LocalDate recordedOn,
        @Nullable LocalDate struckOn,
        @Nullable String struckReason) {

    static GoodsLineView of(
            Item item, LocalDate recordedOn, @Nullable LocalDate struckOn, @Nullable String struckReason) {
        return new GoodsLineView(
                item.id(),
                item.conduct(),
                item.name(),
                item.rightNumber(),
                item.quantity(),
                item.unit(),
                item.sold(),
                item.fee(),
                json(item.actual()),
                json(item.average()),
                json(item.marked()),
                json(item.market()),
                json(item.cost()),
                recordedOn,
                struckOn,
                struckReason);
    }

    private static Money.@Nullable Json json(@Nullable Money money) {
        return money == null ? null : money.toJson();
    }
}
