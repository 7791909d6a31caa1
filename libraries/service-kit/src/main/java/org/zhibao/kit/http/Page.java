package org.zhibao.kit.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of a list.
 *
 * @param items at most {@code limit} items
 * @param next cursor of the part that follows; absent at the end
 * @param total how many there are in all, when the caller asked with {@code count}
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Page<T>(
        List<T> items, @Nullable String next, @Nullable Long total) {

    public static final int DEFAULT_LIMIT = 50;
    public static final int MAX_LIMIT = 500;

    public Page {
        items = List.copyOf(items);
    }
}
