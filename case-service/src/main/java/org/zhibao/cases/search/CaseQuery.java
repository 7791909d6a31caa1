package org.zhibao.cases.search;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhibao.identifiers.region.RegionCode;

/** The condition of a list, built from the filters that are present. */
final class CaseQuery {

    private final List<String> conditions = new ArrayList<>();
    private final List<Object> values = new ArrayList<>();

    static CaseQuery of(CaseFilter filter) {
        var query = new CaseQuery();
        query.equal("kind", name(filter.kind()));
        query.equal("state", name(filter.state()));
        query.equal("channel", name(filter.channel()));
        query.equal("number", filter.number());
        query.equal("officer", filter.officer());
        query.equal("external_reference", filter.externalReference());
        if (filter.region() != null) {
            var range = RegionCode.parse(filter.region()).range();
            query.add("region >= ?", range.low());
            query.add("region < ?", range.high());
        }
        if (filter.receivedFrom() != null) {
            query.add("received_on >= ?", filter.receivedFrom());
        }
        if (filter.receivedTo() != null) {
            query.add("received_on <= ?", filter.receivedTo());
        }
        if (filter.text() != null && !filter.text().isBlank()) {
            var pattern = "%" + escapeLike(filter.text().strip()) + "%";
            query.add("(title like ? or id in (select case_id from case_party where name like ?))", pattern, pattern);
        }
        return query;
    }

    void add(String condition, Object... parameters) {
        conditions.add(condition);
        values.addAll(List.of(parameters));
    }

    private void equal(String column, @Nullable Object value) {
        if (value != null) {
            add(column + " = ?", value);
        }
    }

    /** The WHERE clause, with its leading blank; empty when nothing narrows. */
    String where() {
        return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    }

    List<Object> values() {
        return values;
    }

    private static @Nullable String name(@Nullable Enum<?> constant) {
        return constant == null ? null : constant.name();
    }

    private static String escapeLike(String text) {
        return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }
}
