package org.zhibao.statistics.period;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zhibao.kit.problem.Problems;

/**
 * A period as asked for.
 *
 * @param label as the report has it
 * @param type absent when the caller leaves it to the indicator
 */
public record Period(String label, @Nullable PeriodType type) {

    /** @throws org.zhibao.kit.problem.ProblemException 400 when the label does not have the form of the type */
    public static Period asked(@Nullable String label, @Nullable PeriodType type) {
        if (label == null || label.isBlank()) {
            throw Problems.badRequest("?period", "required", Map.of());
        }
        var stripped = label.strip();
        if (type != null && !type.accepts(stripped)) {
            throw Problems.badRequest("?period", "period-form", Map.of("period", stripped, "type", type));
        }
        return new Period(stripped, type);
    }

    /** The same period a year before; empty where the label holds no year to go back from. */
    public Optional<Period> yearBefore() {
        try {
            if (label.matches("\\d{4}")) {
                return Optional.of(new Period(Year.parse(label).minusYears(1).toString(), type));
            }
            if (label.matches("\\d{4}-Q[1-4]")) {
                return Optional.of(
                        new Period(Year.parse(label.substring(0, 4)).minusYears(1) + label.substring(4), type));
            }
            if (label.matches("\\d{4}-\\d{2}")) {
                return Optional.of(
                        new Period(YearMonth.parse(label).minusYears(1).toString(), type));
            }
            return Optional.of(new Period(LocalDate.parse(label).minusYears(1).toString(), type));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }
}
