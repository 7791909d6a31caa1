package org.zhibao.statistics.figures;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhibao.identifiers.money.PrintedFigure;
import org.zhibao.statistics.catalogue.Definition;
import org.zhibao.statistics.catalogue.Indicator;
import org.zhibao.statistics.observations.Observation;
import org.zhibao.statistics.period.Days;
import org.zhibao.statistics.period.Period;
import org.zhibao.statistics.period.PeriodType;

/** A figure, or why there is none. */
sealed interface Outcome {

    /**
     * A figure.
     *
     * @param printed at the precision it is printed with
     * @param exact the value before rounding, in the indicator's unit; what formulas compute with
     */
    record Available(PrintedFigure printed, BigDecimal exact, PeriodType periodType, Basis basis) implements Outcome {}

    /**
     * No figure. An absent figure is never zero.
     *
     * @param reason stable code, also the key of the text
     * @param missing what would have been needed
     */
    record Absent(String reason, List<Missing> missing) implements Outcome {}

    /** A figure that is needed and not there. */
    record Missing(String indicator, String region, String period, String reason) {}

    /** What a figure rests on. */
    sealed interface Basis {

        /**
         * Facts.
         *
         * @param why the days are these; empty where the label says them
         * @param amount the exact sum in yuan; absent when no amounts are summed
         */
        record Facts(
                Definition.Counted rule,
                Days days,
                String why,
                long facts,
                @Nullable Instant latest,
                @Nullable String amount)
                implements Basis {}

        /** An imported figure. */
        record Told(Observation observation) implements Basis {}

        /** Other figures. */
        record Computed(String formula, List<Input> inputs) implements Basis {}
    }

    /** A figure that went into another. */
    record Input(Indicator indicator, RegionSubtree region, Period period, Available figure) {}
}
