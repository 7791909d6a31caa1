package org.zhibao.cases.deadlines;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * A deadline that something else than an act of the procedure's table began, such as one order among several.
 *
 * @param rule id in the rule book
 * @param subject what tells it from others of the same rule in the case, e.g. the number of an order
 * @param startedOn legal date of the event
 * @param startedAt instant of the event; periods of hours need it
 * @param keptOn day on which it was kept; {@code null} while it has not been
 * @param variant of the rule, such as {@code FAST_TRACK}; {@code null} for its own period
 */
public record StartedClock(
        String rule,
        String subject,
        LocalDate startedOn,
        Instant startedAt,
        @Nullable LocalDate keptOn,
        @Nullable String variant) {

    /** One of the rule's own period. */
    public StartedClock(
            String rule, String subject, LocalDate startedOn, Instant startedAt, @Nullable LocalDate keptOn) {
        this(rule, subject, startedOn, startedAt, keptOn, null);
    }

    /** The only deadline of its rule in a case, of a period in days or longer: the hour does not matter. */
    public static StartedClock ofDay(String rule, LocalDate on, @Nullable LocalDate keptOn) {
        return ofDay(rule, null, on, keptOn);
    }

    /** The same of another period that the rule knows. */
    public static StartedClock ofDay(String rule, @Nullable String variant, LocalDate on, @Nullable LocalDate keptOn) {
        return new StartedClock(rule, "", on, on.atStartOfDay(ZoneOffset.UTC).toInstant(), keptOn, variant);
    }
}
