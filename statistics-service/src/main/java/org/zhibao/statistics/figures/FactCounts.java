package org.zhibao.statistics.figures;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.zhibao.identifiers.region.RegionCode;
import org.zhibao.statistics.catalogue.Definition.Counted;
import org.zhibao.statistics.catalogue.Measure;
import org.zhibao.statistics.period.Days;
import org.zhibao.statistics.reading.Database;
import org.zhibao.statistics.reading.Sql;

/** Counts facts, for any number of region subtrees in one statement. */
@ApplicationScoped
class FactCounts {

    private final Database database;

    FactCounts(Database database) {
        this.database = database;
    }

    /**
     * What was counted for one region.
     *
     * @param value the measure; an amount in fen
     * @param facts how many facts contribute
     * @param latest when the latest of them became known
     */
    record Count(
            RegionCode region,
            BigDecimal value,
            long facts,
            @Nullable Instant latest) {}

    /** Counts for each subtree; where nothing is found the count is zero, not absent. */
    Map<RegionCode, Count> count(Counted rule, List<RegionSubtree> subtrees, Days days, Instant knownAt) {
        return database.list(statement(rule, subtrees, days, knownAt), FactCounts::count).stream()
                .collect(Collectors.toMap(Count::region, Function.identity()));
    }

    /**
     * By fact_by_kind_and_day. The region is compared as a range: that, unlike a prefix match, may use an index under row-level
     * security.
     */
    static Sql statement(Counted rule, List<RegionSubtree> subtrees, Days days, Instant knownAt) {
        var conditions = FactConditions.of(rule, days, knownAt);
        var parameters = new ArrayList<Object>();
        if (rule.measure() instanceof Measure.Distinct(var attribute)) {
            parameters.add(attribute);
        }
        parameters.add(texts(subtrees, subtree -> subtree.code().value()));
        parameters.add(texts(subtrees, subtree -> subtree.range().low()));
        parameters.add(texts(subtrees, subtree -> subtree.range().high()));
        parameters.addAll(conditions.parameters());
        return new Sql("""
                select r.code, %s as value, count(f.event_id) as facts, max(f.recorded_at) as latest
                from unnest(?::text[], ?::text[], ?::text[]) as r (code, low, high)
                left join fact f on f.region >= r.low and f.region < r.high and %s
                group by r.code
                """.formatted(expression(rule.measure()), conditions.sql()), parameters);
    }

    private static Count count(ResultSet row) throws SQLException {
        return new Count(
                new RegionCode(row.getString("code")),
                row.getBigDecimal("value"),
                row.getLong("facts"),
                Database.instantOrNull(row, "latest"));
    }

    private static String expression(Measure measure) {
        return switch (measure) {
            case Measure.Count _ -> "count(distinct f.subject)";
            case Measure.Distinct _ -> "count(distinct f.attributes ->> ?)";
            case Measure.Sum(var quantity) -> "coalesce(sum(f." + column(quantity) + "), 0)";
        };
    }

    static String column(Measure.Quantity quantity) {
        return switch (quantity) {
            case PERSONS -> "persons";
            case RIGHTS -> "rights";
            case AMOUNT -> "amount_fen";
        };
    }

    private static String[] texts(List<RegionSubtree> subtrees, Function<RegionSubtree, String> text) {
        return subtrees.stream().map(text).toArray(String[]::new);
    }
}
