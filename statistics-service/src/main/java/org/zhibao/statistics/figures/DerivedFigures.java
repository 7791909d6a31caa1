package org.zhibao.statistics.figures;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.zhibao.identifiers.money.PrintedFigure;
import org.zhibao.identifiers.money.Qualifier;
import org.zhibao.identifiers.region.RegionCode;
import org.zhibao.statistics.catalogue.Formula;
import org.zhibao.statistics.catalogue.Formula.Reference;
import org.zhibao.statistics.catalogue.Indicator;
import org.zhibao.statistics.figures.Outcome.Absent;
import org.zhibao.statistics.figures.Outcome.Available;
import org.zhibao.statistics.figures.Outcome.Basis;
import org.zhibao.statistics.figures.Outcome.Input;
import org.zhibao.statistics.figures.Outcome.Missing;
import org.zhibao.statistics.period.Period;
import org.zhibao.statistics.period.PeriodType;

/** One formula at work for one period: finds its inputs, then computes it for each region. */
record DerivedFigures(
        Indicator indicator,
        Formula formula,
        Period period,
        Map<Reference, Indicator> needed,
        Instant knownAt,
        Figures figures) {

    Map<RegionCode, Outcome> find(List<RegionSubtree> subtrees) {
        var inputs = formula.references().stream()
                .collect(Collectors.toMap(Function.identity(), reference -> inputs(reference, subtrees)));
        return subtrees.stream().collect(Collectors.toMap(RegionSubtree::code, subtree -> compute(subtree, inputs)));
    }

    private Map<RegionCode, Outcome> inputs(Reference reference, List<RegionSubtree> subtrees) {
        var regions = subtrees.stream()
                .map(subtree -> regionOf(reference, subtree))
                .distinct()
                .toList();
        return periodOf(reference)
                .map(wanted -> figures.find(indicatorOf(reference), regions, wanted, knownAt))
                .orElseGet(() -> Figures.allAbsent(indicatorOf(reference), regions, period, "no-period-before"));
    }

    private Outcome compute(RegionSubtree subtree, Map<Reference, Map<RegionCode, Outcome>> found) {
        var inputs = new ArrayList<Input>();
        var missing = new ArrayList<Missing>();
        var values = new HashMap<Reference, BigDecimal>();
        for (var reference : formula.references()) {
            var region = regionOf(reference, subtree);
            var wanted = periodOf(reference).orElse(period);
            switch (found.getOrDefault(reference, Map.of()).get(region.code())) {
                case Available figure
                when figure.printed().qualifier() == Qualifier.RANGE ->
                    missing.add(
                            new Missing(reference.code(), region.code().value(), wanted.label(), "input-is-a-range"));
                case Available figure -> {
                    values.put(reference, figure.exact());
                    inputs.add(new Input(indicatorOf(reference), region, wanted, figure));
                }
                case Absent absent -> missing.addAll(absent.missing());
                case null -> throw new IllegalStateException("No answer for " + reference);
            }
        }
        return missing.isEmpty() ? result(values, inputs) : new Absent("inputs-missing", missing);
    }

    private Outcome result(Map<Reference, BigDecimal> values, List<Input> inputs) {
        var exact = formula.evaluate(reference -> values.getOrDefault(reference, BigDecimal.ZERO));
        if (exact.isEmpty()) {
            return new Absent("formula-without-result", List.of());
        }
        var rounded = PrintedFigure.rounded(exact.get(), indicator.scale(), indicator.unit());
        // What is computed from "more than 1600" is about right, no more.
        var certain = inputs.stream().allMatch(input -> input.figure().printed().qualifier() == Qualifier.EXACT);
        var printed = certain ? rounded : PrintedFigure.of(Qualifier.ABOUT, rounded.value(), rounded.unit());
        return new Available(printed, exact.get(), typeOf(inputs), new Basis.Computed(formula.text(), inputs));
    }

    private Optional<Period> periodOf(Reference reference) {
        return reference.of() == Formula.Of.PREVIOUS ? period.yearBefore() : Optional.of(period);
    }

    private static RegionSubtree regionOf(Reference reference, RegionSubtree subtree) {
        return reference.of() == Formula.Of.PROVINCE ? subtree.province() : subtree;
    }

    private Indicator indicatorOf(Reference reference) {
        var input = needed.get(reference);
        if (input == null) {
            throw new IllegalStateException("The catalogue lacks " + reference);
        }
        return input;
    }

    private PeriodType typeOf(List<Input> inputs) {
        var asked = period.type();
        return asked != null ? asked : inputs.getFirst().figure().periodType();
    }
}
