package org.zhibao.cases.goods;

import java.math.BigDecimal;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.zhibao.identifiers.money.Money;

/**
 * Goods of many cases together. Each case is valued by itself: the average price of one says nothing of another's goods.
 *
 * @param quantities by unit, 件 apart from 千克; sold and unsold
 * @param business 违法经营额
 * @param unpriced lines for which no price is known: the amount is then the least that it can be
 */
public record GoodsTotals(SortedMap<String, BigDecimal> quantities, Money business, int unpriced) {

    static GoodsTotals of(List<Valuation> cases) {
        var quantities = new TreeMap<String, BigDecimal>();
        cases.stream()
                .flatMap(valuation -> valuation.lines().stream())
                .forEach(
                        line -> quantities.merge(line.item().unit(), line.item().quantity(), BigDecimal::add));
        var amounts = cases.stream().map(Valuation::amounts).toList();
        return new GoodsTotals(
                quantities,
                Money.sum(amounts.stream().map(Amounts::business).toList()),
                amounts.stream().mapToInt(Amounts::unpriced).sum());
    }
}
