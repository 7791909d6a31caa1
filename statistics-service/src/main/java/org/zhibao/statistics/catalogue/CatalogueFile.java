package org.zhibao.statistics.catalogue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.zhibao.events.EventTypes;
import org.zhibao.identifiers.money.AmountUnit;
import org.zhibao.identifiers.money.PrintedFigure;
import org.zhibao.identifiers.region.RegionCode;
import org.zhibao.identifiers.region.Regions;
import org.zhibao.statistics.reading.CsvTable;

/** The catalogue as it comes with the service: two comma-separated files, checked before they are loaded. */
final class CatalogueFile {

    static final String INDICATORS = "/catalogue/indicators.csv";
    static final String TARGETS = "/catalogue/targets.csv";

    private CatalogueFile() {}

    static String text(String resource) {
        try (var stream = Objects.requireNonNull(CatalogueFile.class.getResourceAsStream(resource), resource)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(resource, failure);
        }
    }

    /**
     * Reads the indicators.
     *
     * @throws IllegalArgumentException naming the line, when a row is wrong, a code appears twice, a formula refers to an
     *     unknown code, or formulas refer to each other in a circle
     */
    static List<Indicator> indicators(String text) {
        var seen = new HashSet<String>();
        var indicators = CsvTable.parse(text).rows().stream()
                .map(row -> read(row, INDICATORS, CatalogueFile::indicator))
                .peek(indicator -> require(seen.add(indicator.code()), indicator.code() + " appears twice"))
                .toList();
        var byCode = indicators.stream().collect(Collectors.toMap(Indicator::code, Function.identity()));
        indicators.forEach(indicator -> requireComputable(indicator, byCode, Set.of()));
        return indicators;
    }

    /** Reads the targets. */
    static List<Target> targets(String text) {
        return CsvTable.parse(text).rows().stream()
                .map(row -> read(row, TARGETS, CatalogueFile::target))
                .toList();
    }

    private static <T> T read(CsvTable.Row row, String resource, Function<CsvTable.Row, T> reader) {
        try {
            return reader.apply(row);
        } catch (IllegalArgumentException | DateTimeException failure) {
            throw new IllegalArgumentException(
                    "%s line %d: %s".formatted(resource, row.line(), failure.getMessage()), failure);
        }
    }

    private static Indicator indicator(CsvTable.Row row) {
        var source = Source.valueOf(row.cell("source"));
        var facts = FactFilter.list(row.cell("facts"), "\\|");
        facts.forEach(fact -> require(EventTypes.payloadOf(fact).isPresent(), "unknown event type " + fact));
        var definition = Definition.of(source, facts, row.cell("filter"), row.cell("measure"), row.cell("formula"));
        var unit = row.cell("unit");
        if (definition instanceof Definition.Counted counted
                && counted.measure() instanceof Measure.Sum(var quantity)
                && quantity == Measure.Quantity.AMOUNT) {
            require(AmountUnit.of(unit).isPresent(), unit + " is no unit of money");
        }
        return new Indicator(
                row.cell("code"),
                0,
                row.cell("name_zh"),
                row.cell("name_en"),
                unit,
                Integer.parseInt(row.cell("scale")),
                Direction.valueOf(row.cell("direction")),
                Nature.valueOf(row.cell("nature")),
                Boolean.parseBoolean(row.cell("published")),
                definition,
                FactFilter.list(row.cell("aliases"), "\\|"),
                row.cell("definition"));
    }

    private static Target target(CsvTable.Row row) {
        Regions.standard().require(new RegionCode(row.cell("region_code")));
        PrintedFigure.parse(row.cell("qualifier"), row.cell("value"), row.cell("unit"));
        var documentDate = row.cell("document_date");
        return new Target(
                row.cell("code"),
                row.cell("region_code"),
                row.cell("period"),
                LocalDate.parse(row.cell("due_on")),
                row.cell("qualifier"),
                row.cell("value"),
                row.cell("unit"),
                row.cell("document"),
                documentDate.isEmpty() ? null : LocalDate.parse(documentDate),
                row.cell("quotation"));
    }

    private static void requireComputable(Indicator indicator, Map<String, Indicator> byCode, Set<String> above) {
        if (indicator.definition() instanceof Definition.Derived(var formula)) {
            require(!above.contains(indicator.code()), indicator.code() + " is computed from itself");
            var path = new HashSet<>(above);
            path.add(indicator.code());
            for (var reference : formula.references()) {
                var input = byCode.get(reference.code());
                if (input == null) {
                    throw new IllegalArgumentException(indicator.code() + " refers to the unknown " + reference.code());
                }
                requireComputable(input, byCode, path);
            }
        }
    }

    private static void require(boolean condition, String reason) {
        if (!condition) {
            throw new IllegalArgumentException(reason);
        }
    }
}
