package org.zhibao.cases.goods;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.zhibao.identifiers.money.Money;
import org.zhibao.kit.problem.ProblemTexts;

/** The amounts of a case with every step to them. The two kinds are never mixed. */
@Schema(name = "CaseAmounts")
@JsonInclude(JsonInclude.Include.NON_NULL)
record AmountsView(
        @Schema(description = "The day whose rules were used")
        LocalDate on,

        @Schema(description = "For the criminal law; absent when no rule was in force") @Nullable
        Side criminal,

        @Schema(description = "For the administrative penalty (违法经营额); absent when no rule was in force") @Nullable
        Side administrative) {

    /** The amounts by one rule. */
    @Schema(name = "AmountsByRule")
    record Side(
            @Schema(description = "Law and article") String legalBasis,

            @Schema(description = "false: the rule has not been compared with its text yet")
            boolean confirmed,

            @Schema(description = "非法经营数额 or 违法经营额") Money.Json business,

            @Schema(description = "货值金额 of what was not sold")
            Money.Json unsoldValue,

            @Schema(description = "销售金额") Money.Json sales,
            @Schema(description = "违法所得") Money.Json gains,

            @Schema(description = "false: a price or a cost is missing, and the amounts are the least that they can be")
            boolean complete,

            List<LineView> lines) {}

    /** How a line was valued. */
    @Schema(name = "ValuedGoodsLine")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record LineView(
            UUID id,
            String name,
            BigDecimal quantity,
            String unit,
            boolean sold,
            @Nullable PriceKind price,
            Money.@Nullable Json unitPrice,
            Money.@Nullable Json value,
            Money.@Nullable Json gain,
            String explanation) {}

    static AmountsView of(
            LocalDate on, Optional<Valuation> criminal, Optional<Valuation> administrative, Locale locale) {
        return new AmountsView(
                on,
                criminal.map(it -> side(it, locale)).orElse(null),
                administrative.map(it -> side(it, locale)).orElse(null));
    }

    private static Side side(Valuation valuation, Locale locale) {
        var amounts = valuation.amounts();
        return new Side(
                valuation.rule().legalBasis(),
                valuation.rule().confirmed(),
                amounts.business().toJson(),
                amounts.unsoldValue().toJson(),
                amounts.sales().toJson(),
                amounts.gains().toJson(),
                amounts.unpriced() == 0 && amounts.withoutCost() == 0,
                valuation.lines().stream()
                        .map(line -> line(line, valuation.rule(), locale))
                        .toList());
    }

    private static LineView line(Valuation.Line line, PricingRule rule, Locale locale) {
        var item = line.item();
        return new LineView(
                item.id(),
                item.name(),
                item.quantity(),
                item.unit(),
                item.sold(),
                line.price(),
                json(line.unitPrice()),
                json(line.value()),
                json(line.gain()),
                explain(line, rule, locale));
    }

    private static String explain(Valuation.Line line, PricingRule rule, Locale locale) {
        var item = line.item();
        var price = line.price();
        var unitPrice = line.unitPrice();
        var value = line.value();
        if (price == null || unitPrice == null || value == null) {
            return ProblemTexts.text(
                    item.sold() ? "goods.sold-unpriced" : "goods.unsold-unpriced",
                    locale,
                    Map.of("basis", rule.legalBasis()));
        }
        return ProblemTexts.text(
                item.sold() ? "goods.sold-valued" : "goods.unsold-valued",
                locale,
                Map.of(
                        "quantity", item.quantity().toPlainString(),
                        "unit", item.unit(),
                        "price", Locale.ENGLISH.equals(locale) ? price.english() : price.chinese(),
                        "unitPrice", unitPrice.amount(),
                        "value", value.amount(),
                        "basis", rule.legalBasis()));
    }

    private static Money.@Nullable Json json(@Nullable Money money) {
        return money == null ? null : money.toJson();
    }
}
