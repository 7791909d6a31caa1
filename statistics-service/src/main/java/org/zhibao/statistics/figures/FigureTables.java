package org.zhibao.statistics.figures;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.zhibao.identifiers.region.RegionCode;
import org.zhibao.statistics.catalogue.Indicator;
import org.zhibao.statistics.period.Period;

/** Makes tables: one statement for each column, whatever the number of rows. */
@ApplicationScoped
class FigureTables {

    private final Figures figures;
    private final Access access;

    FigureTables(Figures figures, Access access) {
        this.figures = figures;
        this.access = access;
    }

    FigureTable of(List<Indicator> indicators, List<RegionSubtree> rows, List<Period> periods, AsOf asOf) {
        var columns = indicators.stream()
                .flatMap(indicator -> periods.stream().map(period -> new Wanted(indicator, period)))
                .toList();
        var found = access.total(
                indicators,
                rows.subList(0, 1),
                () -> columns.stream()
                        .map(column -> figures.find(column.indicator(), rows, column.period(), asOf.instant()))
                        .toList());
        return new FigureTable(
                asOf.instant(),
                columns.stream().map(Wanted::column).toList(),
                rows.stream().map(row -> row(row, found)).toList());
    }

    private static FigureTable.Row row(RegionSubtree row, List<Map<RegionCode, Outcome>> columns) {
        return new FigureTable.Row(
                row.code().value(),
                row.name(),
                columns.stream()
                        .map(column -> FigureTable.Cell.of(
                                Objects.requireNonNull(column.get(row.code()), "every row has an outcome")))
                        .toList());
    }

    private record Wanted(Indicator indicator, Period period) {

        FigureTable.Column column() {
            return new FigureTable.Column(
                    indicator.code(),
                    indicator.nameZh(),
                    indicator.nameEn(),
                    indicator.unit(),
                    indicator.source(),
                    period.label());
        }
    }
}
