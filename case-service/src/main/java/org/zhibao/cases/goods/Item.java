package org.zhibao.cases.goods;

import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhibao.identifiers.money.Money;

/**
 * Goods of one kind, as valued.
 *
 * @param rightNumber number of the right they infringe; {@code null} when all infringe the same
 * @param quantity in the unit, positive
 * @param sold whether they were sold; what was made, stored or is on its way was not
 * @param fee whether the line is a fee for a service, membership or advertisement, which counts wholly as gain
 * @param actual price for a unit at which they were sold
 * @param average average of the actual sale prices, where it was ascertained otherwise than from the lines
 * @param marked price marked on them
 * @param market middle price of the genuine product on the market
 * @param cost price of purchase or raw material for a unit
 */
record Item(
        UUID id,
        Conduct conduct,
        String name,
        @Nullable String rightNumber,
        BigDecimal quantity,
        String unit,
        boolean sold,
        boolean fee,
        @Nullable Money actual,
        @Nullable Money average,
        @Nullable Money marked,
        @Nullable Money market,
        @Nullable Money cost) {

    /** Whether the average of one may value the other. */
    boolean sameProductAs(Item other) {
        return conduct == other.conduct && name.equals(other.name) && unit.equals(other.unit);
    }
}
