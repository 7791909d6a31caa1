package org.zhibao.kit.sql;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Rows bound to a statement as one array a column, for {@code unnest} to make rows of again: one text of the statement and
 * one round trip, however many rows.
 *
 * @param <R> a row
 */
public final class ColumnArrays<R> {

    private final PreparedStatement statement;
    private final List<R> rows;
    private int index;

    private ColumnArrays(PreparedStatement statement, int first, List<R> rows) {
        this.statement = statement;
        this.index = first;
        this.rows = rows;
    }

    /** Binds the rows' columns to the statement's parameters from the first on. */
    public static <R> ColumnArrays<R> of(PreparedStatement statement, List<R> rows) {
        return of(statement, 1, rows);
    }

    /** @param first the parameter of the first column */
    public static <R> ColumnArrays<R> of(PreparedStatement statement, int first, List<R> rows) {
        return new ColumnArrays<>(statement, first, rows);
    }

    /**
     * Binds the next column.
     *
     * @param type PostgreSQL's name of the elements' type
     */
    public ColumnArrays<R> column(String type, Function<R, ? extends @Nullable Object> member) throws SQLException {
        var elements = new Object[rows.size()];
        for (int i = 0; i < elements.length; i++) {
            elements[i] = member.apply(rows.get(i));
        }
        statement.setArray(index++, statement.getConnection().createArrayOf(type, elements));
        return this;
    }
}
