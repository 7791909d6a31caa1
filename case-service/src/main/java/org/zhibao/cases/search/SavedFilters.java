package org.zhibao.cases.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.ZoneOffset;
import java.util.List;
import org.zhibao.kit.scope.OwnRows;
import org.zhibao.kit.search.Conditions;
import org.zhibao.kit.search.Rows;
import org.zhibao.kit.time.OfficeClock;

/** The filters that people keep, each for themselves or for their office. The row policies decide who sees which. */
@ApplicationScoped
class SavedFilters {

    private final EntityManager entityManager;
    private final Rows rows;
    private final OfficeClock clock;
    private final OwnRows ownRows;
    private final SavedQueries queries;

    SavedFilters(EntityManager entityManager, Rows rows, OfficeClock clock, OwnRows ownRows, SavedQueries queries) {
        this.entityManager = entityManager;
        this.rows = rows;
        this.clock = clock;
        this.ownRows = ownRows;
        this.queries = queries;
    }

    /** The caller's own and those that the office shares. */
    List<SavedFilter> all() {
        var caller = ownRows.open();
        return rows.first(
                1000,
                "select name, query, saved_at, shared, owner, owner_name from saved_filter",
                new Conditions(),
                "order by name, owner",
                row -> new SavedFilter(
                        row.getString("name"),
                        row.getString("query"),
                        row.getTimestamp("saved_at").toInstant(),
                        row.getBoolean("shared"),
                        row.getString("owner_name"),
                        row.getString("owner").equals(caller.subject())));
    }

    /** @throws org.zhibao.kit.problem.ProblemException when the list of cases would not take the query */
    SavedFilter save(String name, String query, boolean shared) {
        queries.check(query);
        var caller = ownRows.open();
        var filter = new SavedFilter(name, query, clock.now(), shared, caller.name(), true);
        entityManager
                .createNativeQuery("insert into saved_filter (owner, owner_name, region, name, query, shared, saved_at)"
                        + " values (?1, ?2, ?3, ?4, ?5, ?6, ?7) on conflict (owner, name) do update set"
                        + " owner_name = excluded.owner_name, region = excluded.region, query = excluded.query,"
                        + " shared = excluded.shared, saved_at = excluded.saved_at")
                .setParameter(1, caller.subject())
                .setParameter(2, caller.name())
                .setParameter(3, caller.regionLow())
                .setParameter(4, name)
                .setParameter(5, query)
                .setParameter(6, shared)
                .setParameter(7, filter.savedAt().atOffset(ZoneOffset.UTC))
                .executeUpdate();
        return filter;
    }

    /** Forgets one of the caller's own. */
    boolean delete(String name) {
        ownRows.open();
        return entityManager
                        .createNativeQuery("delete from saved_filter where name = ?1")
                        .setParameter(1, name)
                        .executeUpdate()
                > 0;
    }
}
