package org.zhibao.statistics.figures;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.zhibao.statistics.catalogue.Definition.Counted;
import org.zhibao.statistics.catalogue.Measure;
import org.zhibao.statistics.period.Days;

/**
 * The SQL condition, over {@code fact f}, that picks what a rule counts. Every value is bound as a parameter, the names of
 * attributes too. The region is left to the statement.
 */
record FactConditions(String sql, List<Object> parameters) {

    static FactConditions of(Counted rule, Days days, Instant knownAt) {
        var sql = new StringBuilder("f.fact_type = any (?) and f.occurred_on between ? and ? and f.recorded_at <= ?");
        var parameters = new ArrayList<Object>();
        parameters.add(rule.facts().toArray(String[]::new));
        parameters.add(days.first());
        parameters.add(days.last());
        parameters.add(knownAt);
        var kinds = rule.filter().kinds();
        if (!kinds.isEmpty()) {
            sql.append(" and f.kind = any (?)");
            parameters.add(kinds.toArray(String[]::new));
        }
        rule.filter().beyondKind().forEach((attribute, allowed) -> {
            sql.append(" and f.attributes ->> ? = any (?)");
            parameters.add(attribute);
            parameters.add(allowed.toArray(String[]::new));
        });
        if (rule.measure() instanceof Measure.Distinct(var attribute)) {
            sql.append(" and f.attributes ->> ? is not null");
            parameters.add(attribute);
        }
        return new FactConditions(sql.toString(), List.copyOf(parameters));
    }
}
