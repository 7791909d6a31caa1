package org.zhibao.statistics.figures;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zhibao.kit.http.RowWriter;

/**
 * A fact that a figure counts.
 *
 * @param subject id of the case, mediation or pledge
 * @param number what people call it
 * @param countsAs what is counted once: the subject, or the text of the attribute whose distinct values are counted. A figure
 *     that counts is the number of distinct {@code countsAs}
 * @param quantity what it adds; a figure that sums is the sum of the quantities, amounts in yuan. 1 where nothing is summed
 * @param recordedAt when it became known
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Contribution(
        UUID subject,
        String number,
        String kind,
        @Schema(examples = "150102") String region,
        LocalDate occurredOn,
        String countsAs,
        @Schema(examples = "1") String quantity,
        UUID eventId,
        Instant recordedAt) {

    static final String[] COLUMNS = {
        "subject", "number", "kind", "region", "occurred_on", "counts_as", "quantity", "event_id", "recorded_at"
    };

    void writeTo(RowWriter sheet) {
        sheet.row(subject, number, kind, region, occurredOn, countsAs, quantity, eventId, recordedAt);
    }
}
