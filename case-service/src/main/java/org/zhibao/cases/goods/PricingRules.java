package org.zhibao.cases.goods;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.zhibao.legaltime.data.CsvTable;
import org.zhibao.legaltime.rule.Verification;

/** The orders of prices, from {@code pricing.csv}. */
final class PricingRules {

    private static final List<String> COLUMNS =
            List.of("basis", "effective_from", "effective_to", "sold", "unsold", "legal_basis", "verification", "note");

    private final List<PricingRule> rules;

    private PricingRules(List<PricingRule> rules) {
        this.rules = rules;
    }

    static PricingRules bundled() {
        try (var file = Objects.requireNonNull(
                PricingRules.class.getResourceAsStream("pricing.csv"), "pricing.csv is missing")) {
            var table = CsvTable.read(new InputStreamReader(file, StandardCharsets.UTF_8), COLUMNS);
            var rules = new ArrayList<PricingRule>();
            for (var row : table.rows()) {
                var basis = row.constant("basis", PricingRule.Basis.class);
                var from = row.date("effective_from");
                var to = row.optionalDate("effective_to");
                var sold = row.constants("sold", PriceKind.class);
                var unsold = row.constants("unsold", PriceKind.class);
                var article = row.required("legal_basis");
                var verification = row.constant("verification", Verification.class);
                if (basis != null && from != null && article != null && verification != null) {
                    rules.add(new PricingRule(basis, from, to, sold, unsold, article, verification.confirmed()));
                }
            }
            table.refuseIfWrong();
            return new PricingRules(List.copyOf(rules));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The rule in force on a day; empty before the first. */
    Optional<PricingRule> at(PricingRule.Basis basis, LocalDate day) {
        return rules.stream()
                .filter(rule -> rule.basis() == basis && rule.inForceOn(day))
                .findFirst();
    }
}
