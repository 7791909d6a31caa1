package org.zhibao.cases.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** Lists, counts and exports, always within the caller's scope: the policies of the database see to it. */
@ApplicationScoped
class CaseSearch {

    private static final String COLUMNS = "select id, number, matter_id, kind, channel, state, region, title,"
            + " external_reference, officer, received_on, accepted_on, decided_on, closed_on, outcome, version"
            + " from case_file";
    private static final String NEWEST_FIRST = " order by received_on desc, id desc";
    private static final int FETCH_SIZE = 500;

    private final EntityManager entityManager;

    CaseSearch(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** Where a page ended. */
    record Position(LocalDate receivedOn, UUID id) {}

    /** The newest cases after a position. Index case_file_received, or case_file_region for a narrow scope. */
    List<CaseSummary> page(CaseFilter filter, @Nullable Position after, int limit) {
        var query = CaseQuery.of(filter);
        if (after != null) {
            query.add("(received_on, id) < (?, ?)", after.receivedOn(), after.id());
        }
        var found = new ArrayList<CaseSummary>();
        read(COLUMNS + query.where() + NEWEST_FIRST + " limit " + limit, query.values(), found::add);
        return found;
    }

    /** Every case of the filter, one by one; the answer never stands in memory whole. */
    void each(CaseFilter filter, Consumer<CaseSummary> consumer) {
        var query = CaseQuery.of(filter);
        read(COLUMNS + query.where() + NEWEST_FIRST, query.values(), consumer);
    }

    long count(CaseFilter filter) {
        var query = CaseQuery.of(filter);
        return session().doReturningWork(connection -> {
            try (var select = connection.prepareStatement("select count(*) from case_file" + query.where())) {
                bind(select, query.values());
                try (var row = select.executeQuery()) {
                    row.next();
                    return row.getLong(1);
                }
            }
        });
    }

    /** How many cases of the filter there are for each value of a column. */
    Map<String, Long> countsBy(String column, CaseFilter filter) {
        var query = CaseQuery.of(filter);
        var sql = "select " + column + ", count(*) from case_file" + query.where() + " group by 1 order by 1";
        return session().doReturningWork(connection -> {
            try (var select = connection.prepareStatement(sql)) {
                bind(select, query.values());
                try (var rows = select.executeQuery()) {
                    var counts = new LinkedHashMap<String, Long>();
                    while (rows.next()) {
                        counts.put(rows.getString(1), rows.getLong(2));
                    }
                    return counts;
                }
            }
        });
    }

    private void read(String sql, List<Object> values, Consumer<CaseSummary> consumer) {
        session().doWork(connection -> {
            try (var select = connection.prepareStatement(sql)) {
                select.setFetchSize(FETCH_SIZE);
                bind(select, values);
                try (var rows = select.executeQuery()) {
                    while (rows.next()) {
                        consumer.accept(summary(rows));
                    }
                }
            }
        });
    }

    private Session session() {
        return entityManager.unwrap(Session.class);
    }

    private static void bind(PreparedStatement statement, List<Object> values) throws SQLException {
        for (int i = 0; i < values.size(); i++) {
            statement.setObject(i + 1, values.get(i));
        }
    }

    private static CaseSummary summary(ResultSet row) throws SQLException {
        return new CaseSummary(
                row.getObject("id", UUID.class),
                row.getString("number"),
                row.getObject("matter_id", UUID.class),
                row.getString("kind"),
                row.getString("channel"),
                row.getString("state"),
                row.getString("region"),
                row.getString("title"),
                row.getString("external_reference"),
                row.getString("officer"),
                row.getObject("received_on", LocalDate.class),
                row.getObject("accepted_on", LocalDate.class),
                row.getObject("decided_on", LocalDate.class),
                row.getObject("closed_on", LocalDate.class),
                row.getString("outcome"),
                row.getLong("version"));
    }
}
