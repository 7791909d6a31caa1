package org.zhibao.statistics.figures;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zhibao.kit.problem.Problems;
import org.zhibao.kit.time.OfficeClock;

/** Up to when what the suite knew is taken into account. */
record AsOf(Instant instant) {

    /**
     * Reads a day, which counts to its end in the office's zone, or an instant with its offset; nothing means now.
     *
     * @throws org.zhibao.kit.problem.ProblemException 400
     */
    static AsOf asked(@Nullable String text, OfficeClock clock) {
        if (text == null || text.isBlank()) {
            return new AsOf(clock.now());
        }
        try {
            return new AsOf(
                    text.length() == 10
                            ? LocalDate.parse(text)
                                    .plusDays(1)
                                    .atStartOfDay(clock.zone())
                                    .toInstant()
                                    .minusNanos(1000)
                            : OffsetDateTime.parse(text).toInstant());
        } catch (DateTimeException _) {
            throw Problems.badRequest("?asOf", "as-of-form", Map.of("found", text));
        }
    }
}
