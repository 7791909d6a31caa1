package org.zhibao.cases.penalty;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zhibao.cases.casefile.Party;
import org.zhibao.cases.lawdata.DataFile;
import org.zhibao.cases.penalty.HearingThreshold.Measure;
import org.zhibao.identifiers.money.Money;
import org.zhibao.legaltime.Wording;
import org.zhibao.legaltime.data.CsvRow;

/**
 * The thresholds of the right to a hearing (行政处罚法 art. 63), {@code hearing-thresholds.csv}. A row of a region takes the
 * place of the general one; the smallest region that holds the place counts.
 */
final class HearingThresholds {

    private static final String FILE = "penalty/hearing-thresholds.csv";
    private static final List<String> COLUMNS = List.of(
            "region",
            "department",
            "party",
            "measure",
            "from_yuan",
            "effective_from",
            "effective_to",
            "basis",
            "verification");

    private final List<HearingThreshold> rows;

    HearingThresholds(List<HearingThreshold> rows) {
        this.rows = List.copyOf(rows);
    }

    static HearingThresholds bundled() {
        return new HearingThresholds(DataFile.read(FILE, COLUMNS, HearingThresholds::read));
    }

    /**
     * Whether a party may ask for a hearing.
     *
     * @param region code of the office's place
     * @param parties kinds of the parties concerned: the threshold that is reached first counts; a person's when unknown
     * @param intended {@code null} when the content of the notice is not on record: then nobody can rule it out
     * @param on day of the notice
     */
    HearingRight right(
            String region,
            Department department,
            Set<Party.Kind> parties,
            @Nullable IntendedSanction intended,
            LocalDate on) {
        if (intended == null) {
            return HearingRight.open();
        }
        var kinds = parties.isEmpty() ? Set.of(Party.Kind.PERSON) : parties;
        var reasons = Arrays.stream(Measure.values())
                .filter(measure -> measure.isIn(intended))
                .flatMap(measure ->
                        kinds.stream().flatMap(kind -> mostSpecific(region, department, kind, measure, on).stream()))
                .distinct()
                .map(row -> reason(row, intended))
                .toList();
        return new HearingRight(reasons.stream().anyMatch(HearingRight.Reason::reached), reasons);
    }

    private List<HearingThreshold> mostSpecific(
            String region, Department department, Party.Kind kind, Measure measure, LocalDate on) {
        return rows.stream()
                .filter(row -> row.measure() == measure && row.concerns(region, department, kind, on))
                .max(Comparator.comparingInt(row -> row.region().length()))
                .stream()
                .toList();
    }

    private static HearingRight.Reason reason(HearingThreshold row, IntendedSanction intended) {
        boolean reached = row.reachedBy(intended);
        var amount = row.measure().amountOf(intended);
        var wording = row.from().isZero()
                ? new Wording("拟作出的处罚种类即可要求听证", "the kind of sanction is enough for a hearing")
                : new Wording(
                        "拟处 " + amount + " 元，" + (reached ? "已达" : "未达") + " " + row.from() + " 元的标准",
                        amount + " yuan intended, the threshold of " + row.from() + " yuan is "
                                + (reached ? "reached" : "not reached"));
        return new HearingRight.Reason(row.measure(), reached, row.from(), wording, row.basis(), row.confirmed());
    }

    private static HearingThreshold read(CsvRow row) {
        var departments = row.constants("department", Department.class);
        var parties = row.constants("party", Party.Kind.class);
        return new HearingThreshold(
                row.text("region"),
                departments.isEmpty() ? null : departments.getFirst(),
                parties.isEmpty() ? null : parties.getFirst(),
                Objects.requireNonNull(row.constant("measure", Measure.class)),
                Money.parse(row.text("from_yuan")),
                Objects.requireNonNull(row.date("effective_from")),
                row.optionalDate("effective_to"),
                row.text("basis"),
                row.text("verification").equals("TEXT_READ"));
    }
}
