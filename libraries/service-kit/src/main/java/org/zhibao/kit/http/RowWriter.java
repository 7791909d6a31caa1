package org.zhibao.kit.http;

import org.jspecify.annotations.Nullable;

/** Takes the rows of a table, one by one. */
@FunctionalInterface
public interface RowWriter {

    /** Writes a row; a field that is {@code null} stays empty. */
    void row(@Nullable Object... fields);
}
