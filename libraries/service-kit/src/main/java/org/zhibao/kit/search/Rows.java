package org.zhibao.kit.search;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.hibernate.Session;

/** Reads rows in the caller's transaction. The policies of the database keep it within the caller's scope. */
@ApplicationScoped
public class Rows {

    private static final int FETCH_SIZE = 500;

    private final EntityManager entityManager;
    private final ObjectMapper json;

    Rows(EntityManager entityManager, ObjectMapper json) {
        this.entityManager = entityManager;
        this.json = json;
    }

    /** Makes something of a row. */
    @FunctionalInterface
    public interface Mapper<T> {
        T map(ResultSet row) throws SQLException;
    }

    /**
     * The first rows.
     *
     * @param select the statement up to its WHERE clause
     * @param order the ORDER BY clause
     */
    public <T> List<T> first(int limit, String select, Conditions conditions, String order, Mapper<T> mapper) {
        var found = new ArrayList<T>();
        read(select + conditions.where() + " " + order + " limit " + limit, conditions, mapper, found::add);
        return found;
    }

    /** Every row, one by one; the answer never stands in memory whole. */
    public <T> void each(
            String select, Conditions conditions, String order, Mapper<T> mapper, Consumer<? super T> consumer) {
        read(select + conditions.where() + " " + order, conditions, mapper, consumer);
    }

    /** How many rows of a table there are. */
    public long count(String table, Conditions conditions) {
        var counts = new ArrayList<Long>();
        read("select count(*) from " + table + conditions.where(), conditions, row -> row.getLong(1), counts::add);
        return counts.getFirst();
    }

    /** How many rows of a table the planner expects, from its statistics; it reads none, and says 1 rather than 0. */
    public long estimate(String table, Conditions conditions) {
        var plans = new ArrayList<String>();
        read(
                "explain (format json) select 1 from " + table + conditions.where(),
                conditions,
                row -> row.getString(1),
                plans::add);
        try {
            return json.readTree(plans.getFirst())
                    .required(0)
                    .required("Plan")
                    .required("Plan Rows")
                    .asLong();
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("PostgreSQL explains itself in JSON", impossible);
        }
    }

    /** How many rows of a table there are for each value of a column; under the empty key, those without a value. */
    public Map<String, Long> countsBy(String column, String table, Conditions conditions) {
        var counts = new LinkedHashMap<String, Long>();
        read(
                "select " + column + ", count(*) from " + table + conditions.where() + " group by 1 order by 1",
                conditions,
                row -> Map.entry(Objects.requireNonNullElse(row.getString(1), ""), row.getLong(2)),
                count -> counts.put(count.getKey(), count.getValue()));
        return counts;
    }

    private <T> void read(String sql, Conditions conditions, Mapper<T> mapper, Consumer<? super T> consumer) {
        entityManager.unwrap(Session.class).doWork(connection -> {
            try (var select = connection.prepareStatement(sql)) {
                select.setFetchSize(FETCH_SIZE);
                bind(select, conditions.values());
                try (var rows = select.executeQuery()) {
                    while (rows.next()) {
                        consumer.accept(mapper.map(rows));
                    }
                }
            }
        });
    }

    private static void bind(PreparedStatement statement, List<Object> values) throws SQLException {
        for (int i = 0; i < values.size(); i++) {
            statement.setObject(i + 1, values.get(i));
        }
    }
}
