package org.zhibao.statistics.period;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;

/** How a period is named. A label is kept as the report has it; where the type has a form, the label must follow it. */
public enum PeriodType {
    /** {@code 2023}. */
    YEAR,
    /** {@code 2023-Q2}. */
    QUARTER,
    /** {@code 2023-05}. */
    MONTH,
    /** First and last day: {@code 2023-01-01/2023-06-30}. */
    RANGE,
    /** What there is at a time: {@code 2023-12-31}, or as the report says it, {@code 2024-04}. */
    POINT,
    /** From the beginning up to and with a day: {@code 2023-12-31}, or the last day of {@code 2023-05} or {@code 2023}. */
    CUMULATIVE,
    /** Added up over a time that the report does not tell: {@code 近年来}. */
    CUMULATIVE_UNSPECIFIED,
    /** Several years in the report's words: {@code 连续四年(截至2024)}. */
    YEARS;

    private static final LocalDate BEGINNING = LocalDate.of(1, 1, 1);

    /** Whether the label has the form of the type; labels in words may be any. */
    public boolean accepts(String label) {
        return switch (this) {
            case CUMULATIVE_UNSPECIFIED, YEARS -> !label.isBlank();
            case POINT -> lastDay(label).isPresent();
            case YEAR, QUARTER, MONTH, RANGE, CUMULATIVE -> days(label).isPresent();
        };
    }

    /** The days of a period that has days; empty for a label of another form, and for points and words, which have none. */
    public Optional<Days> days(String label) {
        try {
            return switch (this) {
                case YEAR -> label.matches("\\d{4}") ? month(label, 1, 12) : Optional.empty();
                case QUARTER -> quarter(label);
                case MONTH ->
                    label.matches("\\d{4}-\\d{2}") ? lastDay(label).map(PeriodType::monthUpTo) : Optional.empty();
                case RANGE -> range(label);
                case CUMULATIVE -> lastDay(label).map(last -> new Days(BEGINNING, last));
                case POINT, CUMULATIVE_UNSPECIFIED, YEARS -> Optional.empty();
            };
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    /** The type that a label's form suggests for something that flows; empty for words. */
    public static Optional<PeriodType> ofFlow(String label) {
        if (label.matches("\\d{4}-\\d{2}-\\d{2}")) {
            return Optional.of(CUMULATIVE);
        }
        for (var type : new PeriodType[] {YEAR, QUARTER, MONTH, RANGE}) {
            if (type.days(label).isPresent()) {
                return Optional.of(type);
            }
        }
        return Optional.empty();
    }

    private static Days monthUpTo(LocalDate last) {
        return new Days(last.withDayOfMonth(1), last);
    }

    private static Optional<Days> quarter(String label) {
        if (!label.matches("\\d{4}-Q[1-4]")) {
            return Optional.empty();
        }
        int first = (label.charAt(6) - '1') * 3 + 1;
        return month(label, first, first + 2);
    }

    private static Optional<Days> month(String label, int first, int last) {
        int year = Year.parse(label.substring(0, 4)).getValue();
        return Optional.of(new Days(
                YearMonth.of(year, first).atDay(1), YearMonth.of(year, last).atEndOfMonth()));
    }

    private static Optional<Days> range(String label) {
        var parts = label.split("/", -1);
        if (parts.length != 2) {
            return Optional.empty();
        }
        var days = new Days(LocalDate.parse(parts[0]), LocalDate.parse(parts[1]));
        return days.first().isAfter(days.last()) ? Optional.empty() : Optional.of(days);
    }

    private static Optional<LocalDate> lastDay(String label) {
        try {
            return switch (label.length()) {
                case 4 -> Optional.of(Year.parse(label).atMonth(12).atEndOfMonth());
                case 7 -> Optional.of(YearMonth.parse(label).atEndOfMonth());
                default -> Optional.of(LocalDate.parse(label));
            };
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }
}
