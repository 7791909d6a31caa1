package org.zhibao.cases.lawdata;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.zhibao.legaltime.data.CsvRow;

/** When a row of law is in force: from one day to another, both included; an end that is {@code null} is open. */
public record InForce(@Nullable LocalDate from, @Nullable LocalDate to) {

    /** Reads the columns {@code effective_from} and {@code effective_to}. */
    public static InForce of(CsvRow row) {
        return new InForce(row.optionalDate("effective_from"), row.optionalDate("effective_to"));
    }

    public boolean on(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }
}
