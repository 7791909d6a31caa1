package org.zhibao.kit.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhibao.identifiers.InvalidIdentifier;
import org.zhibao.identifiers.region.RegionCode;
import org.zhibao.kit.problem.ProblemException;

/** The condition of a list, built from the filters that are present; what is absent does not narrow. */
public final class Conditions {

    private final List<String> conditions = new ArrayList<>();
    private final List<Object> values = new ArrayList<>();

    /** Adds a condition with a {@code ?} for each parameter. */
    public Conditions add(String condition, Object... parameters) {
        conditions.add(condition);
        values.addAll(List.of(parameters));
        return this;
    }

    public Conditions equal(String column, @Nullable Object value) {
        return value == null ? this : add(column + " = ?", value instanceof Enum<?> it ? it.name() : value);
    }

    /** Narrows to rows whose column is one of these; none at all does not narrow. */
    public Conditions oneOf(String column, @Nullable Collection<? extends Enum<?>> wanted) {
        if (wanted == null || wanted.isEmpty()) {
            return this;
        }
        var places = String.join(", ", Collections.nCopies(wanted.size(), "?"));
        return add(
                column + " in (" + places + ")", wanted.stream().map(Enum::name).toArray());
    }

    public Conditions atLeast(String column, @Nullable Object value) {
        return value == null ? this : add(column + " >= ?", value);
    }

    public Conditions atMost(String column, @Nullable Object value) {
        return value == null ? this : add(column + " <= ?", value);
    }

    /**
     * Narrows to a region's subtree, in the form that an index serves.
     *
     * @param region the {@code region} parameter
     * @throws ProblemException 400 when it is no code of a region
     */
    public Conditions within(String column, @Nullable String region) {
        if (region == null) {
            return this;
        }
        try {
            var code = RegionCode.parse(region);
            var range = code.range();
            // A county has nothing below it, and an index in the order of the list serves one value only.
            return !region.endsWith("00")
                    ? equal(column, code.value())
                    : add(column + " >= ? and " + column + " < ?", range.low(), range.high());
        } catch (InvalidIdentifier invalid) {
            var finding = invalid.finding();
            throw new ProblemException(400, "bad-request").at("?region", finding.code(), finding::message);
        }
    }

    /**
     * Narrows to rows that contain a text.
     *
     * @param condition with a {@code like ?} for each place to look in
     */
    public Conditions containing(@Nullable String text, String condition) {
        if (text == null || text.isBlank()) {
            return this;
        }
        conditions.add("(" + condition + ")");
        var pattern = "%" + escapeLike(text.strip()) + "%";
        condition.chars().filter(letter -> letter == '?').forEach(_ -> values.add(pattern));
        return this;
    }

    public boolean isEmpty() {
        return conditions.isEmpty();
    }

    /** The WHERE clause, with its leading blank; empty when nothing narrows. */
    String where() {
        return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    }

    List<Object> values() {
        return values;
    }

    private static String escapeLike(String text) {
        return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }
}
