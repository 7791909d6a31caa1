package org.zhibao.scenarios.plan;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.zhibao.scenarios.format.CsvFile.Row;
import org.zhibao.scenarios.format.ExpectedFigure;
import org.zhibao.scenarios.format.Group;
import org.zhibao.scenarios.format.Group.Measure;
import org.zhibao.scenarios.format.Scenario;

/** What the items of all groups and the imports add up to, held against the expected figures before anything is posted. */
final class Totals {

    private final Scenario scenario;
    private final Map<String, BigDecimal> reached = new LinkedHashMap<>();
    private final Map<String, Group> yieldedBy = new HashMap<>();

    Totals(Scenario scenario) {
        this.scenario = scenario;
    }

    Map<String, BigDecimal> reached() {
        return reached;
    }

    void add(Group group, List<Outline> outlines) {
        group.figures().forEach((code, measure) -> {
            yieldedBy.put(code, group);
            reached.merge(code, measured(measure, group, outlines), BigDecimal::add);
        });
    }

    private BigDecimal measured(Measure measure, Group group, List<Outline> outlines) {
        return switch (measure) {
            case Measure.Count() -> BigDecimal.valueOf(outlines.size());
            case Measure.ClusterCount() ->
                BigDecimal.valueOf(outlines.stream()
                        .map(outline -> outline.values().getOrDefault(clusterName(group), ""))
                        .distinct()
                        .count());
            case Measure.SumOf(var share) ->
                outlines.stream()
                        .map(outline -> new BigDecimal(outline.values().getOrDefault(share, "0")))
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
            case Measure.ActsWith(var column, var value) ->
                BigDecimal.valueOf(outlines.stream()
                        .filter(outline ->
                                acts(outline, column, value).findAny().isPresent())
                        .count());
            case Measure.SumOverActs(var summed, var column, var value) ->
                outlines.stream()
                        .flatMap(outline -> acts(outline, column, value))
                        .map(act -> new BigDecimal(act.values().getOrDefault(summed, "0")))
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
        };
    }

    private static String clusterName(Group group) {
        return group.source() instanceof Group.Spread spread && spread.clusters() != null
                ? spread.clusters().name()
                : "";
    }

    private Stream<Outline.Act> acts(Outline outline, String column, String value) {
        return outline.acts().stream()
                .filter(act -> value.equals(act.values().get(column))
                        && scenario.period().contains(act.on()));
    }

    /** Notes every expected figure that nothing reaches or that comes out otherwise, and every figure that is not expected. */
    void check() {
        for (var figure : scenario.expected()) {
            switch (figure.source()) {
                case "EVENTS" -> checkCounted(figure);
                case "IMPORT" -> checkImported(figure);
                default -> {
                    // Derived figures follow from the others by the catalogue's formula, which statistics owns.
                }
            }
        }
        yieldedBy.forEach((code, group) -> {
            if (scenario.expected().stream().noneMatch(figure -> figure.code().equals(code))) {
                group.at().get("figures").get(code).mistake("is not among the expected figures");
            }
        });
    }

    private void checkCounted(ExpectedFigure figure) {
        var total = reached.get(figure.code());
        if (total == null) {
            figure.row().mistake("code", figure.code() + " comes from EVENTS, but no group names it under figures");
        } else if (total.compareTo(figure.plain()) != 0) {
            var group = yieldedBy.get(figure.code());
            if (group != null) {
                group.at()
                        .get("figures")
                        .get(figure.code())
                        .mistake("comes to %s, but %s line %d expects %s"
                                .formatted(
                                        total.toPlainString(),
                                        figure.row().origin().file(),
                                        figure.row().line(),
                                        figure.plain().toPlainString()));
            }
        }
    }

    private void checkImported(ExpectedFigure figure) {
        var rows = scenario.imports().stream()
                .flatMap(observations -> observations.file().rows().stream())
                .filter(row -> same(figure, row))
                .toList();
        if (rows.isEmpty()) {
            figure.row()
                    .mistake(
                            "code",
                            figure.code() + " comes from IMPORT, but no import has it for this region and period");
        }
        for (var row : rows) {
            if (!row.cell("value").equals(figure.value())
                    || !row.cell("qualifier").equals(figure.qualifier())
                    || !row.cell("unit").equals(figure.unit())) {
                row.mistake(
                        "value",
                        "must be %s as line %d of %s expects"
                                .formatted(
                                        figure.printed(),
                                        figure.row().line(),
                                        figure.row().origin().file()));
            }
        }
    }

    private static boolean same(ExpectedFigure figure, Row row) {
        return row.cell("code").equals(figure.code())
                && row.cell("region_code").equals(figure.region())
                && row.cell("period_type").equals(figure.periodType())
                && row.cell("period").equals(figure.period());
    }
}
