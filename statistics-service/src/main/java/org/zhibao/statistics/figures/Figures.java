package org.zhibao.statistics.figures;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.zhibao.identifiers.money.AmountUnit;
import org.zhibao.identifiers.money.Money;
import org.zhibao.identifiers.money.PrintedFigure;
import org.zhibao.identifiers.region.RegionCode;
import org.zhibao.statistics.catalogue.Definition;
import org.zhibao.statistics.catalogue.Formula;
import org.zhibao.statistics.catalogue.Indicator;
import org.zhibao.statistics.catalogue.Indicators;
import org.zhibao.statistics.catalogue.Measure;
import org.zhibao.statistics.figures.Outcome.Absent;
import org.zhibao.statistics.figures.Outcome.Available;
import org.zhibao.statistics.figures.Outcome.Basis;
import org.zhibao.statistics.figures.Outcome.Missing;
import org.zhibao.statistics.observations.Observation;
import org.zhibao.statistics.observations.Observations;
import org.zhibao.statistics.period.Period;
import org.zhibao.statistics.period.PeriodLabels;

/** Finds figures, each by its indicator's definition. Nothing is kept: a figure follows the events at once. */
@ApplicationScoped
class Figures {

    private final Indicators indicators;
    private final PeriodLabels labels;
    private final FactCounts counts;
    private final Observations observations;

    Figures(Indicators indicators, PeriodLabels labels, FactCounts counts, Observations observations) {
        this.indicators = indicators;
        this.labels = labels;
        this.counts = counts;
        this.observations = observations;
    }

    /** An indicator's figure for each of the subtrees. */
    Map<RegionCode, Outcome> find(Indicator indicator, List<RegionSubtree> subtrees, Period period, Instant knownAt) {
        return switch (indicator.definition()) {
            case Definition.Counted rule -> counted(indicator, rule, subtrees, period, knownAt);
            case Definition.Imported _ -> imported(indicator, subtrees, period, knownAt);
            case Definition.Derived(var formula) ->
                new DerivedFigures(indicator, formula, period, inputsOf(formula), knownAt, this).find(subtrees);
        };
    }

    private Map<Formula.Reference, Indicator> inputsOf(Formula formula) {
        return formula.references().stream()
                .collect(Collectors.toMap(Function.identity(), reference -> indicators.require(reference.code())));
    }

    private Map<RegionCode, Outcome> counted(
            Indicator indicator,
            Definition.Counted rule,
            List<RegionSubtree> subtrees,
            Period period,
            Instant knownAt) {
        var resolved = labels.daysOf(period);
        if (resolved.isEmpty()) {
            return allAbsent(indicator, subtrees, period, "period-without-days");
        }
        var days = resolved.get();
        var outcomes = new HashMap<RegionCode, Outcome>();
        counts.count(rule, subtrees, days.days(), knownAt).forEach((region, count) -> {
            var money = amount(rule.measure(), count.value());
            var exact = money.map(sum -> sum.in(unitOf(indicator))).orElse(count.value());
            var basis = new Basis.Facts(
                    rule,
                    days.days(),
                    days.basis(),
                    count.facts(),
                    count.latest(),
                    money.map(Money::amount).orElse(null));
            outcomes.put(
                    region,
                    new Available(
                            PrintedFigure.rounded(exact, indicator.scale(), indicator.unit()),
                            exact,
                            days.type(),
                            basis));
        });
        return outcomes;
    }

    private static Optional<Money> amount(Measure measure, BigDecimal value) {
        return measure instanceof Measure.Sum(var quantity) && quantity == Measure.Quantity.AMOUNT
                ? Optional.of(Money.ofFen(value.longValueExact()))
                : Optional.empty();
    }

    private static AmountUnit unitOf(Indicator indicator) {
        return AmountUnit.of(indicator.unit())
                .orElseThrow(() -> new IllegalStateException(indicator.code() + " sums amounts in no unit of money"));
    }

    private Map<RegionCode, Outcome> imported(
            Indicator indicator, List<RegionSubtree> subtrees, Period period, Instant knownAt) {
        var found = observations.known(indicator.code(), codes(subtrees), period, knownAt).stream()
                .collect(Collectors.groupingBy(observation -> observation.key().region()));
        var outcomes = new HashMap<RegionCode, Outcome>();
        for (var subtree : subtrees) {
            var known = found.getOrDefault(subtree.code().value(), List.of());
            outcomes.put(
                    subtree.code(),
                    switch (known.size()) {
                        case 0 -> absent(indicator, subtree, period, "not-imported");
                        case 1 -> told(known.getFirst());
                        default -> absent(indicator, subtree, period, "period-type-ambiguous");
                    });
        }
        return outcomes;
    }

    private static Outcome told(Observation observation) {
        return new Available(
                observation.figure(),
                observation.figure().value(),
                observation.key().periodType(),
                new Basis.Told(observation));
    }

    /** What was imported for an indicator that has its own figure: the figure that a report states. */
    Optional<Observation> stated(Indicator indicator, RegionSubtree subtree, Period period, Instant knownAt) {
        if (indicator.definition() instanceof Definition.Imported) {
            return Optional.empty();
        }
        return observations.known(indicator.code(), codes(List.of(subtree)), period, knownAt).stream()
                .findFirst();
    }

    private static List<String> codes(List<RegionSubtree> subtrees) {
        return subtrees.stream().map(subtree -> subtree.code().value()).toList();
    }

    static Map<RegionCode, Outcome> allAbsent(
            Indicator indicator, List<RegionSubtree> subtrees, Period period, String reason) {
        return subtrees.stream()
                .collect(Collectors.toMap(RegionSubtree::code, subtree -> absent(indicator, subtree, period, reason)));
    }

    private static Absent absent(Indicator indicator, RegionSubtree subtree, Period period, String reason) {
        return new Absent(
                reason, List.of(new Missing(indicator.code(), subtree.code().value(), period.label(), reason)));
    }
}
