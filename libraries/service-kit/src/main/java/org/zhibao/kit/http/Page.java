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
 * @param totalIsEstimate present, and true, when the total is what the database expects rather than counted
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Page<T>(
        List<T> items,
        @Nullable String next,
        @Nullable Long total,
        @Nullable Boolean totalIsEstimate) {

    public static final int DEFAULT_LIMIT = 50;
    public static final int MAX_LIMIT = 500;

    /**
     * The page out of rows of which one more than the limit was asked for.
     *
     * @param cursorAfter cursor of what follows a row
     */
    public static <T> Page<T> cut(List<T> found, int limit, Function<T, String> cursorAfter, @Nullable Total total) {
        var rows = total == null ? null : total.rows();
        var estimated = (total != null && total.estimated()) ? Boolean.TRUE : null;
        return found.size() <= limit
                ? new Page<>(found, null, rows, estimated)
                : new Page<>(found.subList(0, limit), cursorAfter.apply(found.get(limit - 1)), rows, estimated);
    }

    /** The page with what is made of its items, in their order. */
    public <V> Page<V> with(Function<List<T>, List<V>> making) {
        return new Page<>(making.apply(items), next, total, totalIsEstimate);
    }

    /** How many there are in all, counted or estimated. */
    public record Total(long rows, boolean estimated) {}

    /** A page whose total, if any, was counted. */
    public Page(List<T> items, @Nullable String next, @Nullable Long total) {
        this(items, next, total, null);
    }

    public Page {
        items = List.copyOf(items);
    }
}
