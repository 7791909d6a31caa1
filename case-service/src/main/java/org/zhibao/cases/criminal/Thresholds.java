package org.zhibao.cases.criminal;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.zhibao.cases.goods.Conduct;
import org.zhibao.legaltime.Wording;
import org.zhibao.legaltime.data.CsvRow;
import org.zhibao.legaltime.data.CsvTable;
import org.zhibao.legaltime.rule.Verification;

/** The thresholds of the criminal law, from {@code thresholds.csv}. */
final class Thresholds {

    private static final List<String> COLUMNS = List.of(
            "conduct",
            "crime",
            "degree",
            "yardstick",
            "condition",
            "minimum",
            "effective_from",
            "effective_to",
            "legal_basis",
            "verification");

    private final List<Threshold> all;

    private Thresholds(List<Threshold> all) {
        this.all = all;
    }

    static Thresholds bundled() {
        try (var file = Objects.requireNonNull(
                Thresholds.class.getResourceAsStream("thresholds.csv"), "thresholds.csv is missing")) {
            var table = CsvTable.read(new InputStreamReader(file, StandardCharsets.UTF_8), COLUMNS);
            var all = new ArrayList<Threshold>();
            for (var row : table.rows()) {
                var read = read(row);
                if (read != null) {
                    all.add(read);
                }
            }
            table.refuseIfWrong();
            return new Thresholds(List.copyOf(all));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    List<Threshold> at(LocalDate day) {
        return all.stream().filter(threshold -> threshold.inForceOn(day)).toList();
    }

    private static @Nullable Threshold read(CsvRow row) {
        var conduct = row.constant("conduct", Conduct.class);
        var crime = row.required("crime");
        var degree = row.constant("degree", Threshold.Degree.class);
        var yardstick = row.constant("yardstick", Yardstick.class);
        var condition = row.constant("condition", Threshold.Condition.class);
        var minimum = row.text("minimum");
        var from = row.date("effective_from");
        var to = row.optionalDate("effective_to");
        var article = row.required("legal_basis");
        var verification = row.constant("verification", Verification.class);
        if (!minimum.matches("[1-9]\\d{0,11}")) {
            row.problem("minimum", new Wording("应为正整数", "must be a positive whole number"));
            return null;
        }
        return conduct == null
                        || crime == null
                        || degree == null
                        || yardstick == null
                        || condition == null
                        || from == null
                        || article == null
                        || verification == null
                ? null
                : new Threshold(
                        conduct,
                        crime,
                        degree,
                        yardstick,
                        condition,
                        new BigDecimal(minimum),
                        from,
                        to,
                        article,
                        verification.confirmed());
    }
}
