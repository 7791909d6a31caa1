package org.zhibao.statistics.observations;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhibao.identifiers.money.PrintedFigure;
import org.zhibao.statistics.period.PeriodType;

/**
 * A figure of another authority, as printed.
 *
 * @param recordedAt when it became known here
 * @param supersededAt when a later one took its place
 */
public record Observation(
        UUID id,
        Key key,
        PrintedFigure figure,
        String source,
        LocalDate sourceDate,
        UUID importId,
        Instant recordedAt,
        String recordedBy,
        @Nullable Instant supersededAt) {

    /** What the figure is about. At any time one observation of a key holds. */
    public record Key(String code, String region, PeriodType periodType, String period) {}

    /** Whether a line says what this observation says already. */
    boolean says(PrintedFigure other, String otherSource, LocalDate otherDate) {
        return figure.equals(other) && source.equals(otherSource) && sourceDate.equals(otherDate);
    }
}
