package org.zhibao.legaltime.rule;

import java.io.Reader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zhibao.legaltime.Wording;
import org.zhibao.legaltime.data.CsvRow;
import org.zhibao.legaltime.data.CsvTable;
import org.zhibao.legaltime.period.Period;
import org.zhibao.legaltime.period.PeriodUnit;
import org.zhibao.legaltime.period.RollOver;

/**
 * Reads {@code deadlines.csv}, one row per version of a rule, and joins its extensions and variants. These are keyed by the
 * rule's id for all versions, or by {@code ID@FIRST-DAY} for one version that differs.
 */
final class RuleReader {
    private static final List<String> COLUMNS = List.of(
            "id",
            "effective_from",
            "effective_to",
            "procedure",
            "name_zh",
            "name_en",
            "amount",
            "unit",
            "roll_over",
            "counting",
            "start_zh",
            "start_en",
            "action_zh",
            "action_en",
            "consequence_zh",
            "consequence_en",
            "excluded",
            "legal_basis",
            "verification",
            "remark_zh",
            "remark_en");

    private final Map<String, List<ExtensionOption>> extensions;
    private final Map<String, List<PeriodVariant>> variants;
    private final boolean whole;

    private RuleReader(
            Map<String, List<ExtensionOption>> extensions, Map<String, List<PeriodVariant>> variants, boolean whole) {
        this.extensions = extensions;
        this.variants = variants;
        this.whole = whole;
    }

    /** For a whole book: extensions or variants without their rule are mistakes. */
    static RuleReader requiring(
            Map<String, List<ExtensionOption>> extensions, Map<String, List<PeriodVariant>> variants) {
        return new RuleReader(extensions, variants, true);
    }

    /** For a few rules of a book whose extensions and variants are known. */
    static RuleReader joining(
            Map<String, List<ExtensionOption>> extensions, Map<String, List<PeriodVariant>> variants) {
        return new RuleReader(extensions, variants, false);
    }

    List<DeadlineRule> read(Reader reader) {
        CsvTable table = CsvTable.read(reader, COLUMNS);
        List<DeadlineRule> rules = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (CsvRow row : table.rows()) {
            ids.add(row.text("id"));
            ids.add(row.text("id") + "@" + row.text("effective_from"));
            DeadlineRule rule = rule(row);
            if (rule != null) {
                rules.add(rule);
            }
        }
        for (Set<String> referring : List.of(extensions.keySet(), variants.keySet())) {
            referring.stream()
                    .filter(id -> whole && !ids.contains(id))
                    .forEach(id -> table.problem(
                            1,
                            "id",
                            new Wording(
                                    "延长或变体所指规则" + id + "不存在",
                                    "extensions or variants name the rule " + id + ", which is missing")));
        }
        table.refuseIfWrong();
        return rules;
    }

    private @Nullable DeadlineRule rule(CsvRow row) {
        String id = row.required("id");
        LocalDate from = row.optionalDate("effective_from");
        LocalDate to = row.optionalDate("effective_to");
        if (from != null && to != null && to.isBefore(from)) {
            row.problem("effective_to", new Wording("早于生效日" + from, "is before the first day " + from));
        }
        Procedure procedure = row.constant("procedure", Procedure.class);
        Period period = period(row);
        RollOver rollOver = row.constant("roll_over", RollOver.class);
        Counting counting = row.constant("counting", Counting.class);
        String legalBasis = row.required("legal_basis");
        Verification verification = row.constant("verification", Verification.class);
        List.of("name_zh", "name_en", "start_zh", "start_en", "action_zh", "action_en")
                .forEach(row::required);
        List<ExclusionReason> exclusions = row.constants("excluded", ExclusionReason.class);
        if (period != null && rollOver != null) {
            check(
                    row,
                    period,
                    rollOver,
                    !exclusions.isEmpty()
                            || (id != null && !joined(extensions, id, from).isEmpty()));
        }
        if (id == null || procedure == null || period == null || rollOver == null || counting == null) {
            return null;
        }
        if (legalBasis == null || verification == null) {
            return null;
        }
        return new DeadlineRule(
                id,
                counting == Counting.CONFIGURABLE ? period.unit().name() : null,
                from,
                to,
                procedure,
                row.wording("name_zh", "name_en"),
                period,
                rollOver,
                counting,
                row.wording("start_zh", "start_en"),
                row.wording("action_zh", "action_en"),
                row.wording("consequence_zh", "consequence_en"),
                exclusions,
                joined(extensions, id, from),
                joined(variants, id, from),
                legalBasis,
                verification,
                row.wording("remark_zh", "remark_en"));
    }

    private static <T> List<T> joined(Map<String, List<T>> byKey, String id, @Nullable LocalDate from) {
        return byKey.getOrDefault(id + "@" + (from == null ? "" : from), byKey.getOrDefault(id, List.of()));
    }

    private static @Nullable Period period(CsvRow row) {
        PeriodUnit unit = row.constant("unit", PeriodUnit.class);
        boolean untilEvent = unit == PeriodUnit.UNTIL_EVENT;
        Integer amount = row.number("amount", untilEvent ? 0 : 1, untilEvent ? 0 : Period.MAX_AMOUNT);
        return unit == null || amount == null ? null : Period.of(amount, unit);
    }

    private static void check(CsvRow row, Period period, RollOver rollOver, boolean changeable) {
        boolean forward = !period.unit().isBeforeEvent() && period.unit() != PeriodUnit.HOUR;
        if (!forward && changeable) {
            row.problem(
                    "unit",
                    new Wording(
                            "以小时计或事件之前的期间不能延长或扣除",
                            "a period of hours or before an event has neither extension nor exclusion"));
        }
        RollOver wrong = forward ? RollOver.PREVIOUS_WORKDAY : RollOver.NEXT_WORKDAY;
        if (rollOver == wrong) {
            row.problem(
                    "roll_over",
                    new Wording(rollOver + "与" + period.unit() + "不符", rollOver + " does not fit " + period.unit()));
        }
    }
}
