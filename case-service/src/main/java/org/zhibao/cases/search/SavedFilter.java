package org.zhibao.cases.search;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A filter that somebody keeps.
 *
 * @param query as it follows the question mark of {@code GET /cases}
 */
public record SavedFilter(
        String name,
        String query,
        Instant savedAt,

        @Schema(description = "Everybody of the same office sees it")
        boolean shared,

        @Schema(description = "User name of whoever keeps it")
        String owner,

        @Schema(description = "It is the caller's own") boolean own) {}
