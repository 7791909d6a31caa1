package org.zhibao.legaltime.rule;

import java.io.Reader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.zhibao.legaltime.data.CsvRow;
import org.zhibao.legaltime.data.CsvTable;
import org.zhibao.legaltime.period.Period;
import org.zhibao.legaltime.period.PeriodUnit;
import org.zhibao.legaltime.period.RollOver;

/** Reads {@code variants.csv}: the other periods of each rule id. */
final class VariantReader {
    private static final List<String> COLUMNS =
            List.of("rule_id", "variant", "amount", "unit", "roll_over", "condition_zh", "condition_en");

    private VariantReader() {}

    static Map<String, List<PeriodVariant>> read(Reader reader) {
        CsvTable table = CsvTable.read(reader, COLUMNS);
        Map<String, List<PeriodVariant>> variants = new LinkedHashMap<>();
        for (CsvRow row : table.rows()) {
            String id = row.required("rule_id");
            String name = row.required("variant");
            Integer amount = row.number("amount", 1, Period.MAX_AMOUNT);
            PeriodUnit unit = row.constant("unit", PeriodUnit.class);
            RollOver rollOver = row.constant("roll_over", RollOver.class);
            if (id != null && name != null && amount != null && unit != null && rollOver != null) {
                variants.computeIfAbsent(id, key -> new ArrayList<>())
                        .add(new PeriodVariant(
                                name, Period.of(amount, unit), rollOver, row.wording("condition_zh", "condition_en")));
            }
        }
        table.refuseIfWrong();
        return variants;
    }
}
