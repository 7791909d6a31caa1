package org.zhibao.cases.crossregion;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.zhibao.kit.aggregate.Versioned;
import org.zhibao.kit.http.Page;
import org.zhibao.kit.http.PageRequest;
import org.zhibao.kit.http.Pages;
import org.zhibao.kit.scope.CallerScopes;
import org.zhibao.kit.search.Conditions;
import org.zhibao.kit.search.Listing;
import org.zhibao.kit.search.Lists;
import org.zhibao.kit.search.Order;

/** Lists of what passes between offices, newest first: identities rise with time, so they are the order. */
@ApplicationScoped
class Correspondence {

    private final CallerScopes scopes;
    private final Lists lists;

    Correspondence(CallerScopes scopes, Lists lists) {
        this.scopes = scopes;
        this.lists = lists;
    }

    /** On which side the caller stands. */
    enum Side {
        SENT,
        RECEIVED
    }

    /**
     * What a list is narrowed to.
     *
     * @param status a constant of the list's own states
     */
    record Filter(
            @Nullable Side side,
            @Nullable Enum<?> status,
            @Nullable UUID caseId) {}

    /**
     * What a list has.
     *
     * @param table of which the indexes by region and by case end with the id
     */
    record Matters<T extends Versioned, V>(String table, PanacheRepositoryBase<T, UUID> all, Function<T, V> view) {

        private Listing<UUID> ids() {
            return new Listing<>(
                    table,
                    "select id from " + table,
                    row -> row.getObject("id", UUID.class),
                    Order.<UUID>ascending("id", Order.Key.id("id", id -> id)).reversed());
        }

        private List<V> views(List<UUID> ids) {
            var found = all.list("id in ?1", ids).stream().collect(Collectors.toMap(Versioned::id, matter -> matter));
            return ids.stream()
                    .map(id -> view.apply(Objects.requireNonNull(found.get(id))))
                    .toList();
        }
    }

    /** A part of a list. */
    <T extends Versioned, V> RestResponse<Page<V>> page(Matters<T, V> matters, Filter filter, PageRequest part) {
        return page(matters, filter.toString(), narrowed(filter), part);
    }

    /** A part of a list that is narrowed in a way of its own. */
    <T extends Versioned, V> RestResponse<Page<V>> page(
            Matters<T, V> matters, String query, Conditions conditions, PageRequest part) {
        return Pages.respond(lists.page(matters.ids(), matters.table() + " " + query, conditions, part)
                .with(matters::views));
    }

    /** All of it, in lines. */
    <T extends Versioned, V> StreamingOutput lines(Matters<T, V> matters, Filter filter, @Nullable String sort) {
        return lines(matters, narrowed(filter), sort);
    }

    <T extends Versioned, V> StreamingOutput lines(
            Matters<T, V> matters, Conditions conditions, @Nullable String sort) {
        return lists.ndjson(matters.ids().sorted(sort), conditions, ids -> {
            var views = matters.views(ids);
            // Whoever reads a thousand parts keeps one of them.
            matters.all().getEntityManager().clear();
            return views;
        });
    }

    private Conditions narrowed(Filter filter) {
        var conditions = new Conditions().equal("status", filter.status()).equal("case_id", filter.caseId());
        if (filter.side() != null) {
            var region = filter.side() == Side.SENT ? "from_region" : "to_region";
            var scope = scopes.current();
            conditions.add(region + " >= ? and " + region + " < ?", scope.regionLow(), scope.regionHigh());
        }
        return conditions;
    }
}
