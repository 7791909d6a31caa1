package org.zhibao.kit.search;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.zhibao.kit.problem.ProblemException;
import org.zhibao.kit.problem.Problems;

/**
 * What a list shows: where its rows come from, how one is read, and in which order they come.
 *
 * @param table what is counted: the table, with its alias where the conditions use one
 * @param select the statement up to its WHERE clause
 * @param orders the orders that an index serves, each of another name; the first holds unless another is asked for
 */
public record Listing<T>(String table, String select, Rows.Mapper<T> mapper, List<Order<T>> orders) {

    public Listing {
        orders = List.copyOf(orders);
    }

    /** A list in one order or its reverse. */
    public Listing(String table, String select, Rows.Mapper<T> mapper, Order<T> order) {
        this(table, select, mapper, List.of(order, order.reversed()));
    }

    /**
     * The list in the order of that name.
     *
     * @param sort the {@code sort} parameter
     * @throws ProblemException 400 when the list has no such order; it names those that there are
     */
    public Listing<T> sorted(@Nullable String sort) {
        if (sort == null) {
            return this;
        }
        var wanted = orders.stream()
                .filter(order -> order.name().equals(sort))
                .findFirst()
                .orElseThrow(() -> Problems.badRequest("?sort", "sort-not-served", Map.of("possible", possible())));
        return new Listing<>(table, select, mapper, List.of(wanted));
    }

    Order<T> order() {
        return orders.getFirst();
    }

    private String possible() {
        return orders.stream().map(Order::name).collect(Collectors.joining(", "));
    }
}
