package org.zhibao.kit.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.zhibao.kit.http.Cursors;
import org.zhibao.kit.http.Page;
import org.zhibao.kit.http.PageRequest;
import org.zhibao.kit.http.Pages;
import org.zhibao.kit.http.RowWriter;
import org.zhibao.kit.http.TableExports;

/** Answers lists: page by page, as a table of everything, or counted. */
@ApplicationScoped
public class Lists {

    /** Rows of which items are made at once. */
    private static final int PART = 200;

    private final Rows rows;
    private final Cursors cursors;
    private final TableExports exports;

    Lists(Rows rows, Cursors cursors, TableExports exports) {
        this.rows = rows;
        this.cursors = cursors;
        this.exports = exports;
    }

    /**
     * A page.
     *
     * @param query what the caller asked for; a cursor serves the query of the same text alone, in the same order
     * @param conditions what the query narrows to; a cursor narrows them further
     * @throws org.zhibao.kit.problem.ProblemException 400 for a limit out of range, an unknown count, an order that the
     *     list does not have or a foreign cursor
     */
    public <T> Page<T> page(Listing<T> list, Object query, Conditions conditions, PageRequest request) {
        return page(list, query, () -> conditions, request);
    }

    /** A page of a list that narrows to what it finds for each page. */
    public <T> Page<T> page(Listing<T> list, Object query, Narrowing narrowing, PageRequest request) {
        int limit = request.limit();
        Pages.requireLimit(limit);
        var order = list.sorted(request.sort()).order();
        var bound = order.name() + " " + query;
        var cursor = request.cursor();
        var total = total(list, narrowing, request.counting());
        var after = cursor == null ? List.of() : order.valuesOf(cursors.decode(bound, cursor));
        // One row more than the page holds tells whether another follows.
        var conditions = narrowing.of(new Narrowing.Stretch(!order.descending(), after, limit + 1));
        if (!after.isEmpty()) {
            order.startAfter(after, conditions);
        }
        var found = rows.first(limit + 1, list.select(), conditions, order.clause(), list.mapper());
        return Page.cut(found, limit, last -> cursors.encode(bound, order.keysOf(last)), total);
    }

    /**
     * Everything that the conditions find, as CSV, streamed.
     *
     * @param what the list shows, for the name of the file
     */
    public <T> RestResponse<StreamingOutput> csv(
            Listing<T> list,
            Conditions conditions,
            String what,
            String[] columns,
            BiConsumer<? super T, RowWriter> writer) {
        return exports.csv(what, columns, sheet -> write(list, conditions, writer, sheet));
    }

    /** The same as a spreadsheet. */
    public <T> RestResponse<StreamingOutput> xlsx(
            Listing<T> list,
            Conditions conditions,
            String what,
            String[] columns,
            BiConsumer<? super T, RowWriter> writer) {
        return exports.xlsx(what, columns, sheet -> write(list, conditions, writer, sheet));
    }

    /** The same as NDJSON: in each line an item as a page has it. */
    public <T> StreamingOutput ndjson(Listing<T> list, Conditions conditions) {
        return exports.ndjson(
                line -> rows.each(list.select(), conditions, list.order().clause(), list.mapper(), line));
    }

    /**
     * The same for items that are made of several rows at once, such as entities of which the rows are the ids.
     *
     * @param making makes the items of some hundred rows, in their order
     */
    public <T, V> StreamingOutput ndjson(Listing<T> list, Conditions conditions, Function<List<T>, List<V>> making) {
        return exports.ndjson(line -> {
            var part = new ArrayList<T>(PART);
            rows.each(list.select(), conditions, list.order().clause(), list.mapper(), row -> {
                part.add(row);
                if (part.size() == PART) {
                    making.apply(part).forEach(line);
                    part.clear();
                }
            });
            making.apply(part).forEach(line);
        });
    }

    /** How many rows there are for each value of a column; under the empty key, those without a value. */
    public Map<String, Long> countsBy(String column, Listing<?> list, Conditions conditions) {
        return rows.countsBy(column, list.table(), conditions);
    }

    private Page.@Nullable Total total(Listing<?> list, Narrowing narrowing, PageRequest.Count counting) {
        return switch (counting) {
            case NONE -> null;
            case EXACT -> new Page.Total(rows.count(list.table(), narrowing.whole()), false);
            case ESTIMATE -> new Page.Total(rows.estimate(list.table(), narrowing.whole()), true);
        };
    }

    private <T> void write(
            Listing<T> list, Conditions conditions, BiConsumer<? super T, RowWriter> writer, RowWriter sheet) {
        rows.each(list.select(), conditions, list.order().clause(), list.mapper(), row -> writer.accept(row, sheet));
    }
}
