package org.zhibao.kit.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The order of a list, by keys that no two rows share, so that a page can go on after any row.
 *
 * @param by what the {@code sort} parameter calls it: a member of the list's items
 * @param descending whether the greatest comes first; for all keys, as one index must serve it
 */
public record Order<T>(String by, List<Key<T>> keys, boolean descending) {

    public Order {
        keys = List.copyOf(keys);
    }

    public static <T> Order<T> ascending(String by, Key<T> key) {
        return new Order<>(by, List.of(key), false);
    }

    public static <T> Order<T> ascending(String by, Key<T> first, Key<T> second) {
        return new Order<>(by, List.of(first, second), false);
    }

    public static <T> Order<T> descending(String by, Key<T> first, Key<T> second) {
        return new Order<>(by, List.of(first, second), true);
    }

    /**
     * What rows are ordered by.
     *
     * @param of reads the key of a row
     * @param parse reads it back from the text of a cursor
     */
    public record Key<T>(String column, Function<? super T, ?> of, Function<String, ?> parse) {

        public static <T> Key<T> day(String column, Function<? super T, LocalDate> of) {
            return new Key<>(column, of, LocalDate::parse);
        }

        public static <T> Key<T> id(String column, Function<? super T, UUID> of) {
            return new Key<>(column, of, UUID::fromString);
        }

        public static <T> Key<T> number(String column, Function<? super T, Integer> of) {
            return new Key<>(column, of, Integer::valueOf);
        }
    }

    /** The same from its other end: an index is read both ways. */
    public Order<T> reversed() {
        return new Order<>(by, keys, !descending);
    }

    /** The value of {@code sort} that asks for it. */
    String name() {
        return descending ? "-" + by : by;
    }

    String clause() {
        return keys.stream()
                .map(key -> descending ? key.column() + " desc" : key.column())
                .collect(Collectors.joining(", ", "order by ", ""));
    }

    List<String> keysOf(T row) {
        return keys.stream().map(key -> key.of().apply(row).toString()).toList();
    }

    /** The keys of a row, read back from the texts of a cursor. */
    List<Object> valuesOf(List<String> texts) {
        var values = new ArrayList<Object>();
        for (int i = 0; i < keys.size(); i++) {
            values.add(keys.get(i).parse().apply(texts.get(i)));
        }
        return values;
    }

    /** Narrows to what follows the row of these keys. */
    void startAfter(List<Object> values, Conditions conditions) {
        var columns = keys.stream().map(Key::column).collect(Collectors.joining(", "));
        var places = String.join(", ", Collections.nCopies(keys.size(), "?"));
        conditions.add("(" + columns + ") " + (descending ? "<" : ">") + " (" + places + ")", values.toArray());
    }
}
