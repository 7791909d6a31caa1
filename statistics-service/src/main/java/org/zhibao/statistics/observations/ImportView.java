package org.zhibao.statistics.observations;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhibao.kit.problem.Violation;

/**
 * What became of an upload.
 *
 * @param digest SHA-256 of the upload, hexadecimal
 * @param accepted lines that added or replaced an observation
 * @param unchanged lines that say what is known already
 * @param rejected lines that break a rule and had no effect
 * @param lines one result for each line, in order
 */
record ImportView(
        UUID id,
        Instant receivedAt,
        String receivedBy,
        String digest,
        int accepted,
        int unchanged,
        int rejected,
        List<LineResult> lines) {

    /** What became of a line. */
    enum LineStatus {
        ACCEPTED,
        UNCHANGED,
        REJECTED
    }

    /**
     * The result of one line.
     *
     * @param line number in the upload, from 1, the header included
     * @param violations the rules it breaks, each with its field; absent unless rejected
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record LineResult(
            int line,
            LineStatus status,
            String code,
            @Nullable List<Violation> violations) {}
}
