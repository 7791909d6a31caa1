package org.zhibao.statistics.figures;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhibao.statistics.catalogue.Source;
import org.zhibao.statistics.period.PeriodType;

/**
 * Figures of several indicators and periods for a region and those below it.
 *
 * @param columns one for each indicator and period, in the order asked for
 * @param rows one for each region, the one asked for first
 */
record FigureTable(Instant asOf, List<Column> columns, List<Row> rows) {

    /** What a column holds. */
    record Column(String indicator, String nameZh, String nameEn, String unit, Source source, String period) {}

    /** One cell for each column, in their order. */
    record Row(String region, String regionName, List<Cell> cells) {}

    /**
     * A figure, or why there is none.
     *
     * @param reason stable code; present exactly where the figure is absent
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Cell(
            FigureView.@Nullable ValueView figure,
            @Nullable String printed,
            @Nullable PeriodType periodType,
            @Nullable String reason) {

        static Cell of(Outcome outcome) {
            return switch (outcome) {
                case Outcome.Available figure ->
                    new Cell(
                            FigureView.ValueView.of(figure.printed()),
                            FigureView.print(figure.printed()),
                            figure.periodType(),
                            null);
                case Outcome.Absent absent -> new Cell(null, null, null, absent.reason());
            };
        }
    }
}
