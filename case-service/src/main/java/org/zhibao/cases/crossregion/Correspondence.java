package org.zhibao.cases.crossregion;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.zhibao.kit.http.Cursors;
import org.zhibao.kit.http.Page;
import org.zhibao.kit.http.Pages;
import org.zhibao.kit.scope.CallerScopes;

/** Lists of what an office sent and received, newest first. */
@ApplicationScoped
class Correspondence {

    private final CallerScopes scopes;
    private final Cursors cursors;

    Correspondence(CallerScopes scopes, Cursors cursors) {
        this.scopes = scopes;
        this.cursors = cursors;
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

    /** A part of a list. Identities rise with time, so they are the order. */
    <T extends BetweenOffices, V> RestResponse<Page<V>> page(
            PanacheRepositoryBase<T, UUID> all,
            Filter filter,
            int limit,
            @Nullable String cursor,
            Function<T, V> view,
            Function<V, UUID> id) {
        Pages.requireLimit(limit);
        var conditions = new ArrayList<String>(List.of("1 = 1"));
        var values = new HashMap<String, Object>();
        narrow(filter, conditions, values);
        var list = all.getClass().getSimpleName() + filter;
        if (cursor != null) {
            conditions.add("id < :after");
            values.put("after", UUID.fromString(cursors.decode(list, cursor).getFirst()));
        }
        var found = all.find(String.join(" and ", conditions) + " order by id desc", values)
                .page(0, limit + 1)
                .list();
        var views = found.stream().map(view).toList();
        return Pages.respond(Page.cut(
                views,
                limit,
                last -> cursors.encode(list, List.of(id.apply(last).toString())),
                null));
    }

    private void narrow(Filter filter, List<String> conditions, Map<String, Object> values) {
        if (filter.side() != null) {
            var region = filter.side() == Side.SENT ? "fromRegion" : "toRegion";
            conditions.add(region + " >= :low and " + region + " < :high");
            values.put("low", scopes.current().regionLow());
            values.put("high", scopes.current().regionHigh());
        }
        if (filter.status() != null) {
            conditions.add("status = :status");
            values.put("status", filter.status());
        }
        if (filter.caseId() != null) {
            conditions.add("caseId = :case");
            values.put("case", filter.caseId());
        }
    }
}
