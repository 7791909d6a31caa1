package org.zhibao.statistics.figures;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhibao.identifiers.region.RegionRange;
import org.zhibao.statistics.catalogue.Indicator;
import org.zhibao.statistics.observations.Observation;
import org.zhibao.statistics.period.Days;

/**
 * Why a figure is what it is.
 *
 * @param definition the indicator's definition in words
 * @param catalogueVersion version of the definition that was used
 * @param regionRange codes counted, the first included, the last not
 * @param rule for counted figures: which facts are counted and how
 * @param days for counted figures: first and last day counted
 * @param daysBasis why those days, where the label does not say them
 * @param contributions for counted figures: how many facts contribute; the drill-down lists them
 * @param exactAmount for sums of money: the sum in yuan before conversion and rounding
 * @param observation for imported figures: where the figure comes from
 * @param formula for derived figures
 * @param inputs for derived figures: what went in
 * @param stated what a report states for a figure that the suite counts or computes itself
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Explanation(
        String definition,
        int catalogueVersion,
        RegionRange regionRange,
        @Nullable RuleView rule,
        @Nullable Days days,
        @Nullable String daysBasis,
        @Nullable Long contributions,
        @Nullable String exactAmount,
        @Nullable ObservationView observation,
        @Nullable String formula,
        @Nullable List<InputView> inputs,
        @Nullable Stated stated) {

    /** Which facts are counted and how. */
    record RuleView(List<String> facts, Map<String, List<String>> filter, String measure) {}

    /** Where an imported figure comes from. */
    record ObservationView(
            UUID id, String source, LocalDate sourceDate, Instant recordedAt, String recordedBy, UUID importId) {

        static ObservationView of(Observation observation) {
            return new ObservationView(
                    observation.id(),
                    observation.source(),
                    observation.sourceDate(),
                    observation.recordedAt(),
                    observation.recordedBy(),
                    observation.importId());
        }
    }

    /** A figure that went into a formula. */
    record InputView(String indicator, String nameZh, String region, String period, String printed) {}

    /**
     * What a report states.
     *
     * @param verdict EXACT when the report prints the same as the suite, DIFFERS otherwise; neither is corrected
     */
    record Stated(String printed, String verdict, ObservationView observation) {

        static @Nullable Stated of(@Nullable Observation observation, Outcome.Available figure) {
            return observation == null
                    ? null
                    : new Stated(
                            FigureView.print(observation.figure()),
                            observation.figure().equals(figure.printed()) ? "EXACT" : "DIFFERS",
                            ObservationView.of(observation));
        }
    }

    static Explanation of(
            Indicator indicator, RegionSubtree subtree, Outcome.Available figure, @Nullable Observation stated) {
        var statement = Stated.of(stated, figure);
        return switch (figure.basis()) {
            case Outcome.Basis.Facts facts ->
                new Explanation(
                        indicator.wording(),
                        indicator.version(),
                        subtree.range(),
                        new RuleView(
                                facts.rule().facts(),
                                facts.rule().filter().conditions(),
                                facts.rule().measure().toString()),
                        facts.days(),
                        facts.why().isEmpty() ? null : facts.why(),
                        facts.facts(),
                        facts.amount(),
                        null,
                        null,
                        null,
                        statement);
            case Outcome.Basis.Told(var observation) ->
                of(indicator, subtree, ObservationView.of(observation), null, null, statement);
            case Outcome.Basis.Computed(var formula, var inputs) ->
                of(
                        indicator,
                        subtree,
                        null,
                        formula,
                        inputs.stream().map(Explanation::input).toList(),
                        statement);
        };
    }

    private static Explanation of(
            Indicator indicator,
            RegionSubtree subtree,
            @Nullable ObservationView observation,
            @Nullable String formula,
            @Nullable List<InputView> inputs,
            @Nullable Stated stated) {
        return new Explanation(
                indicator.wording(),
                indicator.version(),
                subtree.range(),
                null,
                null,
                null,
                null,
                null,
                observation,
                formula,
                inputs,
                stated);
    }

    private static InputView input(Outcome.Input input) {
        return new InputView(
                input.indicator().code(),
                input.indicator().nameZh(),
                input.region().code().value(),
                input.period().label(),
                FigureView.print(input.figure().printed()));
    }
}
