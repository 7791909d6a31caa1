package org.zhibao.legaltime.rule;

import java.io.Reader;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zhibao.legaltime.Wording;
import org.zhibao.legaltime.data.CsvRow;
import org.zhibao.legaltime.data.CsvTable;
import org.zhibao.legaltime.period.Period;
import org.zhibao.legaltime.period.PeriodUnit;

/** Reads {@code extensions.csv}: the extensions of each rule id, by step. */
final class ExtensionReader {
    private static final List<String> COLUMNS =
            List.of("rule_id", "step", "max_amount", "unit", "approver", "repeatable", "condition_zh", "condition_en");

    private ExtensionReader() {}

    static Map<String, List<ExtensionOption>> read(Reader reader) {
        CsvTable table = CsvTable.read(reader, COLUMNS);
        Map<String, List<ExtensionOption>> options = new LinkedHashMap<>();
        for (CsvRow row : table.rows()) {
            String id = row.required("rule_id");
            ExtensionOption option = option(row);
            if (id != null && option != null) {
                options.computeIfAbsent(id, key -> new ArrayList<>()).add(option);
            }
        }
        table.refuseIfWrong();
        options.values().forEach(list -> list.sort(Comparator.comparingInt(ExtensionOption::step)));
        return options;
    }

    private static @Nullable ExtensionOption option(CsvRow row) {
        Integer step = row.number("step", 1, 9);
        ApproverRole approver = row.constant("approver", ApproverRole.class);
        String repeatable = row.text("repeatable");
        if (!repeatable.equals("true") && !repeatable.equals("false")) {
            row.problem("repeatable", new Wording("应为 true 或 false", "must be true or false"));
        }
        boolean open = row.text("max_amount").isEmpty() && row.text("unit").isEmpty();
        Integer amount = open ? null : row.number("max_amount", 1, Period.MAX_AMOUNT);
        PeriodUnit unit = open ? null : row.constant("unit", PeriodUnit.class);
        if (unit == PeriodUnit.HOUR || (unit != null && unit.isBeforeEvent())) {
            row.problem(
                    "unit", new Wording("延长只能以日、工作日、月、年计", "an extension is in days, working days, months or years"));
        }
        if (step == null || approver == null || (!open && (amount == null || unit == null))) {
            return null;
        }
        return new ExtensionOption(
                step, amount, unit, approver, repeatable.equals("true"), row.wording("condition_zh", "condition_en"));
    }
}
