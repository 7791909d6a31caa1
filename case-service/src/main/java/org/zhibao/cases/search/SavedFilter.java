package org.zhibao.cases.search;

import java.time.Instant;

/**
 * A filter that somebody keeps.
 *
 * @param query as it follows the question mark of {@code GET /cases}
 */
public record SavedFilter(String name, String query, Instant savedAt) {}
