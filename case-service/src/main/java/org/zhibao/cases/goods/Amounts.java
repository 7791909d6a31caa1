package org.zhibao.cases.goods;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.zhibao.cases.goods.Valuation.Line;
import org.zhibao.identifiers.money.Money;

/**
 * The amounts of goods. What cannot be computed yet is missing from them, and they say so: they are then the least that it
 * can be.
 *
 * @param business 非法经营数额 or 违法经营额: value of all goods made, stored, transported, sold
 * @param unsoldValue 货值金额: value of what was not sold
 * @param sales 销售金额: proceeds received and due
 * @param gains 违法所得: proceeds less cost of purchase or raw material; fees wholly
 * @param sold quantity sold, in the lines' units; of labels and copies their number
 * @param unsold quantity not sold
 * @param rights how many rights the lines name
 * @param unpriced lines for which no price is known
 * @param withoutCost sold lines whose cost is not known; they add nothing to the gains
 */
public record Amounts(
        Money business,
        Money unsoldValue,
        Money sales,
        Money gains,
        BigDecimal sold,
        BigDecimal unsold,
        int rights,
        int unpriced,
        int withoutCost) {

    static Amounts of(List<Line> lines) {
        return new Amounts(
                sum(lines),
                sum(lines.stream().filter(line -> !line.item().sold()).toList()),
                sum(lines.stream().filter(Line::hasProceeds).toList()),
                Money.sum(
                        lines.stream().map(Line::gain).filter(Objects::nonNull).toList()),
                quantity(lines, true),
                quantity(lines, false),
                (int) lines.stream()
                        .map(line -> line.item().rightNumber())
                        .filter(Objects::nonNull)
                        .distinct()
                        .count(),
                (int) lines.stream().filter(line -> line.value() == null).count(),
                (int) lines.stream()
                        .filter(line -> line.hasProceeds() && line.gain() == null)
                        .count());
    }

    private static Money sum(List<Line> lines) {
        return Money.sum(
                lines.stream().map(Line::value).filter(Objects::nonNull).toList());
    }

    private static BigDecimal quantity(List<Line> lines, boolean sold) {
        return lines.stream()
                .filter(line -> line.item().sold() == sold)
                .map(line -> line.item().quantity())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
