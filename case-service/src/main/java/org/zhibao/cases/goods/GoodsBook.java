package org.zhibao.cases.goods;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The amounts of cases, computed from the lines that stand; nothing computed is stored. */
@ApplicationScoped
public class GoodsBook {

    private final GoodsLines lines;
    private final PricingRules rules = PricingRules.bundled();

    GoodsBook(GoodsLines lines) {
        this.lines = lines;
    }

    /**
     * The amounts that the criminal law asks for, apart for each conduct.
     *
     * @param on chooses the rule
     * @return empty when no rule was in force or the case has no goods
     */
    public Map<Conduct, Amounts> criminal(UUID caseId, LocalDate on) {
        var amounts = new EnumMap<Conduct, Amounts>(Conduct.class);
        valuation(caseId, PricingRule.Basis.CRIMINAL, on)
                .ifPresent(valuation -> valuation.lines().stream()
                        .map(line -> line.item().conduct())
                        .distinct()
                        .forEach(conduct -> amounts.put(conduct, valuation.amounts(conduct))));
        return amounts;
    }

    /**
     * Quantities and 违法经营额 of many cases.
     *
     * @param on chooses the rule
     */
    public GoodsTotals totals(List<UUID> caseIds, LocalDate on) {
        return GoodsTotals.of(rules.at(PricingRule.Basis.ADMINISTRATIVE, on).stream()
                .flatMap(rule -> lines.standing(caseIds).values().stream().map(items -> Valuation.of(items, rule)))
                .toList());
    }

    /** The list of goods in words, as papers enclose it. */
    public List<String> namesOf(UUID caseId) {
        return lines.standing(caseId).stream()
                .map(item -> item.name() + " " + item.quantity().toPlainString() + item.unit())
                .toList();
    }

    Optional<Valuation> valuation(UUID caseId, PricingRule.Basis basis, LocalDate on) {
        return rules.at(basis, on).map(rule -> Valuation.of(lines.standing(caseId), rule));
    }
}
