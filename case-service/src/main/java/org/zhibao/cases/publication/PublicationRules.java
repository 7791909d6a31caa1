package org.zhibao.cases.publication;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zhibao.cases.casefile.CaseFile;
import org.zhibao.cases.lawdata.DataFile;
import org.zhibao.cases.procedure.Outcome;
import org.zhibao.cases.procedure.Procedure;
import org.zhibao.cases.sanction.SanctionKind;
import org.zhibao.identifiers.money.Money;
import org.zhibao.legaltime.data.CsvRow;

/** Which decisions are published and for how long, from the files in {@code publication/}. */
@ApplicationScoped
class PublicationRules {

    /** Whether a rule's text was read, or is kept from memory until somebody has. */
    enum Verification {
        TEXT_READ,
        UNCONFIRMED
    }

    /** How long a sanction keeps a decision on display. */
    enum Display {
        NONE,
        SHORT,
        BY_AMOUNT,
        LONG
    }

    /** Whether decisions of a procedure with an outcome are published. */
    record DecisionRule(
            Procedure procedure,
            Outcome outcome,
            boolean published,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            String basis,
            Verification verification) {}

    record SanctionRule(
            SanctionKind sanction,
            Display display,
            boolean earlyRemoval,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            String basis) {}

    record LowFine(
            boolean person,
            long belowYuan,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {}

    /** A condition of an early removal; {@code minimumMonths} only where it is a time that must have passed. */
    record RemovalCondition(
            String code,
            String labelZh,
            String labelEn,
            @Nullable Integer minimumMonths,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            String basis,
            Verification verification) {}

    private static final String IN_FORCE = "effective_from";
    private static final String OUT_OF_FORCE = "effective_to";
    private static final int MOST_MONTHS = 120;

    private final List<DecisionRule> decisions = DataFile.read(
            "publication/decisions.csv",
            List.of("procedure", "outcome", "published", IN_FORCE, OUT_OF_FORCE, "basis", "verification"),
            PublicationRules::decision);
    private final List<SanctionRule> sanctions = DataFile.read(
            "publication/sanctions.csv",
            List.of("sanction", "display", "early_removal", IN_FORCE, OUT_OF_FORCE, "basis", "verification"),
            PublicationRules::sanction);
    private final List<LowFine> lowFines = DataFile.read(
            "publication/low-fines.csv",
            List.of("region", "party", "below_yuan", IN_FORCE, OUT_OF_FORCE, "basis", "verification"),
            PublicationRules::lowFine);
    private final List<RemovalCondition> conditions = DataFile.read(
            "publication/early-removal.csv",
            List.of(
                    "condition",
                    "label_zh",
                    "label_en",
                    "minimum_months",
                    IN_FORCE,
                    OUT_OF_FORCE,
                    "basis",
                    "verification"),
            PublicationRules::condition);

    /** The rule for the case's decision; empty when it was not decided, or the procedure publishes nothing of the kind. */
    Optional<DecisionRule> of(CaseFile file) {
        var decidedOn = file.decidedOn();
        return decidedOn == null
                ? Optional.empty()
                : decisions.stream()
                        .filter(rule -> rule.procedure() == file.kind().procedure() && rule.outcome() == file.outcome())
                        .filter(rule -> DataFile.inForce(decidedOn, rule.from(), rule.to()))
                        .findFirst();
    }

    /** Whether any of the sanctions puts a decision on display; a warning alone does not. An adjudication imposes none. */
    boolean display(CaseFile file, Set<SanctionKind> imposed, LocalDate on) {
        return file.kind().procedure() != Procedure.PENALTY
                || rules(imposed, on).stream().anyMatch(rule -> rule.display() != Display.NONE);
    }

    /** The rule of the display period: PUB-05 for what is light, PUB-06 for the rest. */
    String periodOf(CaseFile file, Set<SanctionKind> imposed, boolean person, LocalDate on) {
        var fine = file.fine();
        var light = rules(imposed, on).stream().allMatch(rule -> switch (rule.display()) {
            case NONE, SHORT -> true;
            case BY_AMOUNT -> fine != null && isLow(fine, person, on);
            case LONG -> false;
        });
        return light && file.kind().procedure() == Procedure.PENALTY ? "PUB-05" : "PUB-06";
    }

    private boolean isLow(Money fine, boolean person, LocalDate on) {
        return lowFines.stream()
                .filter(limit -> limit.person() == person && DataFile.inForce(on, limit.from(), limit.to()))
                .anyMatch(limit -> fine.compareTo(Money.ofYuan(limit.belowYuan())) < 0);
    }

    /** The sanctions that rule an early removal out. */
    List<SanctionKind> lasting(Set<SanctionKind> imposed, LocalDate on) {
        return rules(imposed, on).stream()
                .filter(rule -> !rule.earlyRemoval())
                .map(SanctionRule::sanction)
                .toList();
    }

    List<RemovalCondition> removalConditions(LocalDate on) {
        return conditions.stream()
                .filter(condition -> DataFile.inForce(on, condition.from(), condition.to()))
                .toList();
    }

    private List<SanctionRule> rules(Set<SanctionKind> imposed, LocalDate on) {
        return sanctions.stream()
                .filter(rule -> imposed.contains(rule.sanction()) && DataFile.inForce(on, rule.from(), rule.to()))
                .toList();
    }

    private static DecisionRule decision(CsvRow row) {
        return new DecisionRule(
                constant(row, "procedure", Procedure.class, Procedure.PENALTY),
                constant(row, "outcome", Outcome.class, Outcome.PENALTY_IMPOSED),
                isYes(row, "published"),
                row.optionalDate(IN_FORCE),
                row.optionalDate(OUT_OF_FORCE),
                DataFile.text(row, "basis"),
                constant(row, "verification", Verification.class, Verification.UNCONFIRMED));
    }

    private static SanctionRule sanction(CsvRow row) {
        return new SanctionRule(
                constant(row, "sanction", SanctionKind.class, SanctionKind.WARNING),
                constant(row, "display", Display.class, Display.LONG),
                isYes(row, "early_removal"),
                row.optionalDate(IN_FORCE),
                row.optionalDate(OUT_OF_FORCE),
                DataFile.text(row, "basis"));
    }

    private static LowFine lowFine(CsvRow row) {
        var below = row.number("below_yuan", 0, Integer.MAX_VALUE);
        return new LowFine(
                row.text("party").equals("PERSON"),
                below == null ? 0 : below,
                row.optionalDate(IN_FORCE),
                row.optionalDate(OUT_OF_FORCE));
    }

    private static RemovalCondition condition(CsvRow row) {
        return new RemovalCondition(
                DataFile.text(row, "condition"),
                DataFile.text(row, "label_zh"),
                DataFile.text(row, "label_en"),
                row.text("minimum_months").isEmpty() ? null : row.number("minimum_months", 1, MOST_MONTHS),
                row.optionalDate(IN_FORCE),
                row.optionalDate(OUT_OF_FORCE),
                DataFile.text(row, "basis"),
                constant(row, "verification", Verification.class, Verification.UNCONFIRMED));
    }

    /** A wrong constant is noted against the file, which is then refused as a whole. */
    private static <E extends Enum<E>> E constant(CsvRow row, String field, Class<E> type, E otherwise) {
        var constant = row.constant(field, type);
        return constant == null ? otherwise : constant;
    }

    private static boolean isYes(CsvRow row, String field) {
        return row.text(field).equals("YES");
    }
}
