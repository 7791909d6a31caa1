package org.zhibao.cases.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.QueryParam;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zhibao.kit.problem.Problems;
import org.zhibao.kit.search.Conditions;
import org.zhibao.kit.search.Rows;
import org.zhibao.kit.time.OfficeClock;

/** The filters that people keep, each for themselves. */
@ApplicationScoped
class SavedFilters {

    /** The parameters of the list, read from the filter itself so that neither forgets one. */
    private static final Set<String> PARAMETERS = Stream.concat(
                    Arrays.stream(CaseFilter.class.getDeclaredFields())
                            .map(field -> field.getAnnotation(QueryParam.class))
                            .filter(Objects::nonNull)
                            .map(QueryParam::value),
                    Stream.of("limit", "count"))
            .collect(Collectors.toUnmodifiableSet());

    private final EntityManager entityManager;
    private final Rows rows;
    private final OfficeClock clock;

    SavedFilters(EntityManager entityManager, Rows rows, OfficeClock clock) {
        this.entityManager = entityManager;
        this.rows = rows;
        this.clock = clock;
    }

    List<SavedFilter> of(String owner) {
        return rows.first(
                1000,
                "select name, query, saved_at from saved_filter",
                new Conditions().equal("owner", owner),
                "order by name",
                row -> new SavedFilter(
                        row.getString(1), row.getString(2), row.getTimestamp(3).toInstant()));
    }

    /** @throws org.zhibao.kit.problem.ProblemException 422 for a parameter that the list does not have */
    SavedFilter save(String owner, String name, String query) {
        for (var pair : query.split("&", -1)) {
            var parameter = URLDecoder.decode(pair.split("=", 2)[0], StandardCharsets.UTF_8);
            if (!PARAMETERS.contains(parameter)) {
                throw Problems.unprocessable("/query", "filter-parameter-unknown", Map.of("parameter", parameter));
            }
        }
        var filter = new SavedFilter(name, query, clock.now());
        entityManager
                .createNativeQuery(
                        "insert into saved_filter (owner, name, query, saved_at) values (?1, ?2, ?3, ?4)"
                                + " on conflict (owner, name) do update set query = excluded.query, saved_at = excluded.saved_at")
                .setParameter(1, owner)
                .setParameter(2, name)
                .setParameter(3, query)
                .setParameter(4, filter.savedAt().atOffset(ZoneOffset.UTC))
                .executeUpdate();
        return filter;
    }

    boolean delete(String owner, String name) {
        return entityManager
                        .createNativeQuery("delete from saved_filter where owner = ?1 and name = ?2")
                        .setParameter(1, owner)
                        .setParameter(2, name)
                        .executeUpdate()
                > 0;
    }
}
