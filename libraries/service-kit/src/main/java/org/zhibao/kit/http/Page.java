package org.zhibao.kit.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.function.Function;
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

    /**
     * The page out of rows of which one more than the limit was asked for.
     *
     * @param cursorAfter cursor of what follows a row
     */
    public static <T> Page<T> cut(List<T> found, int limit, Function<T, String> cursorAfter, @Nullable Long total) {
        return found.size() <= limit
                ? new Page<>(found, null, total)
                : new Page<>(found.subList(0, limit), cursorAfter.apply(found.get(limit - 1)), total);
    }

    public Page {
        items = List.copyOf(items);
    }
}
