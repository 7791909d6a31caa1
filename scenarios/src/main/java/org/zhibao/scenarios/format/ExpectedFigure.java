package org.zhibao.scenarios.format;

import java.math.BigDecimal;

/**
 * A figure as the report prints it.
 *
 * @param period the report's own words, e.g. {@code 2023} or {@code 近年来}
 * @param qualifier {@code =}, {@code >}, {@code >=} or {@code ~}
 * @param value decimal as printed, trailing zeros included
 * @param source {@code EVENTS}, {@code IMPORT} or {@code DERIVED}: where it must come from
 */
public record ExpectedFigure(
        String code,
        String name,
        String region,
        String periodType,
        String period,
        String qualifier,
        String value,
        String unit,
        String source,
        CsvFile.Row row) {

    /** What one unit of the figure is in the plain measure: 100,000,000 for 亿元, 10,000 for 万元, else 1. */
    public BigDecimal factor() {
        if (unit.startsWith("亿")) {
            return BigDecimal.valueOf(100_000_000);
        }
        return unit.startsWith("万") ? BigDecimal.valueOf(10_000) : BigDecimal.ONE;
    }

    /** The figure in the plain measure: yuan, cases, persons. */
    public BigDecimal plain() {
        return new BigDecimal(value).multiply(factor());
    }

    /** Value with qualifier and unit, as a table shows it. */
    public String printed() {
        return print(qualifier, value, unit);
    }

    public static String print(String qualifier, String value, String unit) {
        var sign = switch (qualifier) {
            case "=" -> "";
            case ">=" -> "≥";
            case "<=" -> "≤";
            default -> qualifier;
        };
        return sign + value + unit;
    }
}
