package org.zhibao.cases.registers;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.zhibao.cases.casefile.CaseKind;
import org.zhibao.cases.lawdata.DataFile;
import org.zhibao.cases.lawdata.InForce;
import org.zhibao.legaltime.data.CsvRow;

/** Criteria of credit grades and of the list of serious violations, from the files in {@code registers/}. */
@ApplicationScoped
class CreditRules {

    /** A grade and what earns it; the first row that holds decides. */
    record Grade(
            String grade,
            String labelZh,
            String labelEn,
            int minDecisions,
            int withinYears,
            boolean listed,
            InForce inForce,
            String basis,
            String verification) {}

    /** A ground for the list of serious violations. */
    record Criterion(
            String code,
            String labelZh,
            String labelEn,
            Set<CaseKind> kinds,
            int minDecisions,
            int withinYears,
            InForce inForce,
            String basis,
            String verification) {}

    /** A ground for leaving the list; {@code minimumMonths} where it needs a time to have passed. */
    record RemovalGround(
            String code,
            String labelZh,
            String labelEn,
            @Nullable Integer minimumMonths,
            InForce inForce,
            String basis,
            String verification) {}

    private static final int MOST = 1000;

    private final List<Grade> grades = DataFile.read(
            "registers/credit-grades.csv",
            List.of(
                    "grade",
                    "label_zh",
                    "label_en",
                    "min_decisions",
                    "within_years",
                    "listed",
                    "effective_from",
                    "effective_to",
                    "basis",
                    "verification"),
            CreditRules::grade);
    private final List<Criterion> criteria = DataFile.read(
            "registers/serious-violations.csv",
            List.of(
                    "criterion",
                    "label_zh",
                    "label_en",
                    "kinds",
                    "min_decisions",
                    "within_years",
                    "effective_from",
                    "effective_to",
                    "basis",
                    "verification"),
            CreditRules::criterion);
    private final List<RemovalGround> removals = DataFile.read(
            "registers/listing-removal.csv",
            List.of(
                    "ground",
                    "label_zh",
                    "label_en",
                    "minimum_months",
                    "effective_from",
                    "effective_to",
                    "basis",
                    "verification"),
            CreditRules::removal);

    List<Grade> gradesOn(LocalDate day) {
        return grades.stream().filter(row -> row.inForce().on(day)).toList();
    }

    Optional<Criterion> criterion(String code, LocalDate day) {
        return criteria.stream()
                .filter(row -> row.code().equals(code) && row.inForce().on(day))
                .findFirst();
    }

    Optional<RemovalGround> removal(String code, LocalDate day) {
        return removals.stream()
                .filter(row -> row.code().equals(code) && row.inForce().on(day))
                .findFirst();
    }

    private static Grade grade(CsvRow row) {
        return new Grade(
                DataFile.text(row, "grade"),
                DataFile.text(row, "label_zh"),
                DataFile.text(row, "label_en"),
                number(row, "min_decisions"),
                number(row, "within_years"),
                DataFile.isYes(row, "listed"),
                InForce.of(row),
                DataFile.text(row, "basis"),
                DataFile.text(row, "verification"));
    }

    private static Criterion criterion(CsvRow row) {
        return new Criterion(
                DataFile.text(row, "criterion"),
                DataFile.text(row, "label_zh"),
                DataFile.text(row, "label_en"),
                Arrays.stream(DataFile.text(row, "kinds").split(" "))
                        .map(CaseKind::valueOf)
                        .collect(Collectors.toUnmodifiableSet()),
                number(row, "min_decisions"),
                number(row, "within_years"),
                InForce.of(row),
                DataFile.text(row, "basis"),
                DataFile.text(row, "verification"));
    }

    private static RemovalGround removal(CsvRow row) {
        return new RemovalGround(
                DataFile.text(row, "ground"),
                DataFile.text(row, "label_zh"),
                DataFile.text(row, "label_en"),
                row.text("minimum_months").isEmpty() ? null : row.number("minimum_months", 1, MOST),
                InForce.of(row),
                DataFile.text(row, "basis"),
                DataFile.text(row, "verification"));
    }

    private static int number(CsvRow row, String field) {
        var number = row.number(field, 0, MOST);
        return number == null ? 0 : number;
    }
}
