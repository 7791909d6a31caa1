package org.zhibao.cases.deadlines;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How many deadlines stand where.
 *
 * @param group officer, region or rule; absent for cases that nobody carries
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DocketCount(@Nullable String group, long overdue, long today, long laterThisWeek, long later) {

    /** By what the docket is counted. */
    public enum Grouping {
        OFFICER,
        REGION,
        RULE;

        /** Reads the query parameter, in either case. */
        public static Grouping fromString(String text) {
            return valueOf(text.toUpperCase(Locale.ROOT));
        }
    }

    static String select(Grouping by, LocalDate today) {
        var sunday = today.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
        return """
                select c.%1$s, count(*) filter (where c.due_on < '%2$s'), count(*) filter (where c.due_on = '%2$s'),
                    count(*) filter (where c.due_on > '%2$s' and c.due_on <= '%3$s'), count(*) filter (where c.due_on > '%3$s')
                from case_clock c""".formatted(by.name().toLowerCase(Locale.ROOT), today, sunday);
    }

    static DocketCount read(ResultSet row) throws SQLException {
        return new DocketCount(row.getString(1), row.getLong(2), row.getLong(3), row.getLong(4), row.getLong(5));
    }
}
