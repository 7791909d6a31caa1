package org.zhibao.statistics.observations;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhibao.statistics.period.PeriodType;

/** An observation with the time in which it held. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record HistoryView(
        UUID id,
        String code,
        String region,
        PeriodType periodType,
        String period,
        String qualifier,
        String value,
        String unit,
        String source,
        LocalDate sourceDate,
        Instant recordedAt,
        String recordedBy,
        UUID importId,
        @Nullable Instant supersededAt) {

    static HistoryView of(Observation observation) {
        var key = observation.key();
        var figure = observation.figure();
        return new HistoryView(
                observation.id(),
                key.code(),
                key.region(),
                key.periodType(),
                key.period(),
                figure.qualifier().code(),
                figure.number(),
                figure.unit(),
                observation.source(),
                observation.sourceDate(),
                observation.recordedAt(),
                observation.recordedBy(),
                observation.importId(),
                observation.supersededAt());
    }
}
