package org.zhibao.cases.documents;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zhibao.cases.casefile.CaseFile;
import org.zhibao.cases.lawdata.DataFile;
import org.zhibao.cases.lawdata.InForce;
import org.zhibao.identifiers.document.DocumentKind;
import org.zhibao.identifiers.document.NumberPattern;
import org.zhibao.identifiers.region.RegionCode;
import org.zhibao.identifiers.region.Regions;
import org.zhibao.kit.number.NumberSeries;
import org.zhibao.legaltime.data.CsvRow;

/**
 * How offices number their documents, from {@code documents/number-patterns.csv}: a row for a region comes before a row for
 * all. A form without a row goes by the number of its case, as an adjudication does.
 */
@ApplicationScoped
class NumberPatterns {

    private static final List<String> COLUMNS =
            List.of("kind", "region", "office", "mark", "effective_from", "effective_to", "verification");

    private final List<Row> rows = DataFile.read("documents/number-patterns.csv", COLUMNS, Row::read);
    private final NumberSeries series;

    NumberPatterns(NumberSeries series) {
        this.series = series;
    }

    /** The next number: taken in the transaction that issues the document, and given back when that is rolled back. */
    String next(CaseFile file, DocumentForm form, LocalDate on) {
        return pattern(file, form, on).map(pattern -> series.next(pattern, on)).orElseGet(file::number);
    }

    /** What stands in a draft: the number without its serial. */
    String blank(CaseFile file, DocumentForm form, LocalDate on) {
        return pattern(file, form, on)
                .map(pattern -> pattern.office() + pattern.kind() + "〔" + on.getYear() + "〕　　号")
                .orElseGet(file::number);
    }

    private Optional<NumberPattern> pattern(CaseFile file, DocumentForm form, LocalDate on) {
        var holding = rows.stream()
                .filter(row -> row.form() == form && row.inForce().on(on))
                .toList();
        return holding.stream()
                .filter(row -> row.region().equals(file.region()))
                .findFirst()
                .or(() -> holding.stream().filter(row -> row.region().isEmpty()).findFirst())
                .map(row ->
                        new NumberPattern(row.office().isEmpty() ? markOf(file.region()) : row.office(), row.mark()));
    }

    private static String markOf(String region) {
        return NumberPattern.of(Regions.standard(), RegionCode.parse(region), DocumentKind.CASE_FILE)
                .office();
    }

    /**
     * @param region empty for all
     * @param office the office's mark; empty for the one that the register of regions gives it
     * @param mark of the kind of document, e.g. 市监处罚
     */
    private record Row(@Nullable DocumentForm form, String region, String office, String mark, InForce inForce) {

        static Row read(CsvRow row) {
            return new Row(
                    row.constant("kind", DocumentForm.class),
                    row.text("region"),
                    row.text("office"),
                    DataFile.text(row, "mark"),
                    InForce.of(row));
        }
    }
}
