package org.zhibao.cases.goods;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.zhibao.identifiers.money.Money;

class ValuationProperties {

    private static final LocalDate DAY = LocalDate.of(2025, 6, 1);
    private static final PricingRule CRIMINAL =
            PricingRules.bundled().at(PricingRule.Basis.CRIMINAL, DAY).orElseThrow();

    @Provide
    Arbitrary<List<Item>> goods() {
        var price = Arbitraries.longs().between(0, 5_000_000).map(Money::ofFen).injectNull(0.4);
        var prices = Combinators.combine(price, price, price, price, price).as(Arrays::asList);
        var quantity = Arbitraries.bigDecimals()
                .between(new BigDecimal("0.001"), new BigDecimal("100000"))
                .ofScale(3);
        return Combinators.combine(
                        Arbitraries.of(Conduct.class),
                        Arbitraries.of("酒", "鞋", "服务"),
                        quantity,
                        Arbitraries.of(true, false),
                        prices)
                .as((conduct, name, amount, sold, five) -> item(
                        conduct, name, amount, sold, five.get(0), five.get(1), five.get(2), five.get(3), five.get(4)))
                .list()
                .ofMaxSize(12);
    }

    private static Item item(
            Conduct conduct,
            String name,
            BigDecimal quantity,
            boolean sold,
            @Nullable Money actual,
            @Nullable Money average,
            @Nullable Money marked,
            @Nullable Money market,
            @Nullable Money cost) {
        return new Item(
                UUID.randomUUID(),
                conduct,
                name,
                null,
                quantity,
                "件",
                sold,
                false,
                actual,
                average,
                marked,
                market,
                cost);
    }

    @Property
    void whoeverAddsTheLinesGetsTheAmounts(@ForAll("goods") List<Item> goods) {
        var valuation = Valuation.of(goods, CRIMINAL);

        var byHand = Money.sum(valuation.lines().stream()
                .map(Valuation.Line::value)
                .filter(Objects::nonNull)
                .toList());
        assertThat(valuation.amounts().business()).isEqualTo(byHand);
        var byConduct = Money.sum(Arrays.stream(Conduct.values())
                .map(conduct -> valuation.amounts(conduct).business())
                .toList());
        assertThat(byConduct).isEqualTo(byHand);
        assertThat(valuation.amounts().unsoldValue().fen()).isLessThanOrEqualTo(byHand.fen());
    }

    @Property
    void theFirstKnownPriceOfTheOrderIsUsed(@ForAll("goods") List<Item> goods) {
        var lines = Valuation.of(goods, CRIMINAL).lines();

        for (var line : lines) {
            var order = line.item().sold() ? CRIMINAL.sold() : CRIMINAL.unsold();
            var expected = order.stream()
                    .filter(kind -> known(kind, line.item(), goods))
                    .findFirst();
            assertThat(Optional.ofNullable(line.price())).isEqualTo(expected);
            assertThat(line.value() == null).isEqualTo(expected.isEmpty());
        }
    }

    private static boolean known(PriceKind kind, Item item, List<Item> goods) {
        return switch (kind) {
            case ACTUAL -> item.actual() != null;
            case AVERAGE_ACTUAL ->
                item.average() != null
                        || goods.stream().anyMatch(it -> it.sold() && it.actual() != null && it.sameProductAs(item));
            case MARKED -> item.marked() != null;
            case MARKET_MIDDLE -> item.market() != null;
        };
    }

    @Property
    void unsoldGoodsAreWorthNoLessThanTheCheapestAndNoMoreThanTheDearestSale(@ForAll("goods") List<Item> goods) {
        for (var line : Valuation.of(goods, CRIMINAL).lines()) {
            var item = line.item();
            if (line.price() == PriceKind.AVERAGE_ACTUAL && item.average() == null) {
                var sales = goods.stream()
                        .filter(it -> it.sold() && it.actual() != null && it.sameProductAs(item))
                        .map(Item::actual)
                        .filter(Objects::nonNull)
                        .sorted()
                        .toList();
                assertThat(line.value())
                        .isGreaterThanOrEqualTo(
                                sales.getFirst().times(item.quantity()).minus(Money.ofFen(1)))
                        .isLessThanOrEqualTo(
                                sales.getLast().times(item.quantity()).plus(Money.ofFen(1)));
            }
        }
    }

    @Example
    void theAverageIsWeightedAndDividedOnce() {
        var goods = List.of(
                sold("酒", "1", "100.00", "60.00"), sold("酒", "2", "0.01", "0.00"), unsold("酒", "3", null, "500.00"));

        var amounts = Valuation.of(goods, CRIMINAL).amounts();

        // 100.02 for three, so 100.02 for three more.
        assertThat(amounts.unsoldValue()).isEqualTo(Money.parse("100.02"));
        assertThat(amounts.sales()).isEqualTo(Money.parse("100.02"));
        assertThat(amounts.gains()).isEqualTo(Money.parse("40.02"));
        assertThat(amounts.business()).isEqualTo(Money.parse("200.04"));
    }

    @Example
    void theAdministrativeAmountTakesTheMarkedPriceBeforeTheAverage() {
        var goods = List.of(sold("酒", "1", "100.00", null), unsold("酒", "1", "80.00", null));
        var administrative =
                PricingRules.bundled().at(PricingRule.Basis.ADMINISTRATIVE, DAY).orElseThrow();

        assertThat(Valuation.of(goods, CRIMINAL).amounts().business()).isEqualTo(Money.parse("200.00"));
        assertThat(Valuation.of(goods, administrative).amounts().business()).isEqualTo(Money.parse("180.00"));
        assertThat(administrative.confirmed()).isFalse();
    }

    @Example
    void theRuleOfTheDayIsUsed() {
        var rules = PricingRules.bundled();

        assertThat(rules.at(PricingRule.Basis.CRIMINAL, LocalDate.of(2025, 4, 25))
                        .orElseThrow()
                        .legalBasis())
                .contains("2004");
        assertThat(rules.at(PricingRule.Basis.CRIMINAL, LocalDate.of(2025, 4, 26))
                        .orElseThrow()
                        .legalBasis())
                .contains("2025");
        assertThat(rules.at(PricingRule.Basis.CRIMINAL, LocalDate.of(2000, 1, 1)))
                .isEmpty();
    }

    @Example
    void noAmountIsAFloatingPointNumber() {
        for (var type : List.of(Item.class, Amounts.class, Valuation.Line.class, Money.class)) {
            assertThat(Arrays.stream(type.getRecordComponents()).map(RecordComponent::getType))
                    .doesNotContain(double.class, float.class, Double.class, Float.class);
        }
    }

    private static Item sold(String name, String quantity, String price, @Nullable String cost) {
        return item(
                Conduct.SELLS_COUNTERFEITS,
                name,
                new BigDecimal(quantity),
                true,
                Money.parse(price),
                null,
                null,
                null,
                cost == null ? null : Money.parse(cost));
    }

    private static Item unsold(String name, String quantity, @Nullable String marked, @Nullable String market) {
        return item(
                Conduct.SELLS_COUNTERFEITS,
                name,
                new BigDecimal(quantity),
                false,
                null,
                null,
                marked == null ? null : Money.parse(marked),
                market == null ? null : Money.parse(market),
                null);
    }
}
