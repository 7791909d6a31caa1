package org.zhibao.statistics.facts;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What one event told, ready to be counted.
 *
 * @param type CloudEvents type
 * @param kind of the case or mediation, or the kind of right pledged
 * @param subject the case, mediation or pledge
 * @param number what people call the subject
 * @param region GB/T 2260 code of the place it counts for
 * @param recordedAt when the suite came to know it
 * @param attributes texts that a filter may name
 */
record Fact(
        UUID eventId,
        String type,
        String kind,
        UUID subject,
        String number,
        String region,
        LocalDate occurredOn,
        Instant recordedAt,
        Map<String, String> attributes,
        Quantities quantities) {

    /**
     * What can be summed; null where the event has no such quantity.
     *
     * @param rights patents (项) or marks (枚)
     * @param amountFen in fen
     */
    record Quantities(
            @Nullable Integer persons,
            @Nullable Integer rights,
            @Nullable Long amountFen) {

        static final Quantities NONE = new Quantities(null, null, null);

        static Quantities persons(int persons) {
            return new Quantities(persons, null, null);
        }

        static Quantities amount(@Nullable Long fen) {
            return new Quantities(null, null, fen);
        }
    }
}
