package org.zhibao.cases.goods;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zhibao.identifiers.money.Money;

/**
 * Goods valued by a rule. Each line is rounded once, to the fen; the amounts are sums of lines, so that whoever adds the
 * lines gets the amount.
 */
final class Valuation {

    private final PricingRule rule;
    private final List<Line> lines;

    private Valuation(PricingRule rule, List<Line> lines) {
        this.rule = rule;
        this.lines = lines;
    }

    /**
     * A valued line.
     *
     * @param price the kind of price that was used; {@code null} when none is known, and then there is no value
     * @param unitPrice for a unit; of an average computed from other lines, rounded for show only
     * @param gain proceeds less cost; {@code null} for unsold goods and where the cost is not known
     */
    record Line(
            Item item,
            @Nullable PriceKind price,
            @Nullable Money unitPrice,
            @Nullable Money value,
            @Nullable Money gain) {

        /** Proceeds received and due: only what was sold at an actual price has them. */
        boolean hasProceeds() {
            return item.sold() && (price == PriceKind.ACTUAL || price == PriceKind.AVERAGE_ACTUAL);
        }
    }

    /** A price that was found, and the value of the whole line by it. */
    private record Found(PriceKind kind, Money unitPrice, Money value) {}

    static Valuation of(List<Item> items, PricingRule rule) {
        return new Valuation(
                rule, items.stream().map(item -> line(item, items, rule)).toList());
    }

    PricingRule rule() {
        return rule;
    }

    List<Line> lines() {
        return lines;
    }

    /** The amounts of all lines. */
    Amounts amounts() {
        return Amounts.of(lines);
    }

    /** The amounts of the lines of one conduct. */
    Amounts amounts(Conduct conduct) {
        return Amounts.of(
                lines.stream().filter(line -> line.item().conduct() == conduct).toList());
    }

    private static Line line(Item item, List<Item> all, PricingRule rule) {
        var order = item.sold() ? rule.sold() : rule.unsold();
        return order.stream()
                .map(kind -> priceOf(kind, item, all))
                .flatMap(Optional::stream)
                .findFirst()
                .map(found -> new Line(item, found.kind(), found.unitPrice(), found.value(), gain(item, found)))
                .orElseGet(() -> new Line(item, null, null, null, null));
    }

    private static Optional<Found> priceOf(PriceKind kind, Item item, List<Item> all) {
        return switch (kind) {
            case ACTUAL -> at(kind, item.actual(), item);
            case AVERAGE_ACTUAL -> at(kind, item.average(), item).or(() -> averageOf(item, all));
            case MARKED -> at(kind, item.marked(), item);
            case MARKET_MIDDLE -> at(kind, item.market(), item);
        };
    }

    private static Optional<Found> at(PriceKind kind, @Nullable Money price, Item item) {
        return Optional.ofNullable(price).map(it -> new Found(kind, it, it.times(item.quantity())));
    }

    /** The average of what the same product was sold at, weighted by quantity; divided once, for the whole line. */
    private static Optional<Found> averageOf(Item item, List<Item> all) {
        var quantity = BigDecimal.ZERO;
        var proceeds = BigDecimal.ZERO;
        for (var other : all) {
            var price = other.actual();
            if (other.sold() && price != null && other.sameProductAs(item)) {
                quantity = quantity.add(other.quantity());
                proceeds = proceeds.add(other.quantity().multiply(BigDecimal.valueOf(price.fen())));
            }
        }
        return quantity.signum() == 0
                ? Optional.empty()
                : Optional.of(new Found(
                        PriceKind.AVERAGE_ACTUAL,
                        rounded(proceeds, quantity),
                        rounded(proceeds.multiply(item.quantity()), quantity)));
    }

    private static Money rounded(BigDecimal fen, BigDecimal divisor) {
        return Money.ofFen(fen.divide(divisor, 0, RoundingMode.HALF_UP).longValueExact());
    }

    private static @Nullable Money gain(Item item, Found found) {
        var proceeds = found.kind() == PriceKind.ACTUAL || found.kind() == PriceKind.AVERAGE_ACTUAL;
        if (!item.sold() || !proceeds) {
            return null;
        }
        if (item.fee()) {
            return found.value();
        }
        return item.cost() == null ? null : found.value().minus(item.cost().times(item.quantity()));
    }
}
