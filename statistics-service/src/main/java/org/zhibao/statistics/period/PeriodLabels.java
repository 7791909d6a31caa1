package org.zhibao.statistics.period;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import org.zhibao.statistics.reading.Database;

/** Says for which days a flow is counted when it is asked for by a label. */
@ApplicationScoped
public class PeriodLabels {

    // By the primary key; the table is short.
    private static final String IN_WORDS =
            "select * from period_label where label = ? and period_type = coalesce(?, period_type)";

    private final Database database;

    PeriodLabels(Database database) {
        this.database = database;
    }

    /**
     * The days of a period, and why those.
     *
     * @param basis empty where the label itself says the days
     */
    public record Resolved(PeriodType type, Days days, String basis) {}

    /** The days that a flow is counted for; empty for a point in time and for words that nobody has given days. */
    public Optional<Resolved> daysOf(Period period) {
        var type = Optional.ofNullable(period.type()).or(() -> PeriodType.ofFlow(period.label()));
        return type.flatMap(known -> known.days(period.label()).map(days -> new Resolved(known, days, "")))
                .or(() -> inWords(period));
    }

    private Optional<Resolved> inWords(Period period) {
        return database.first(
                IN_WORDS,
                row -> {
                    var first = row.getObject("first_day", LocalDate.class);
                    var last = row.getObject("last_day", LocalDate.class);
                    return new Resolved(
                            PeriodType.valueOf(row.getString("period_type")),
                            new Days(first == null ? LocalDate.of(1, 1, 1) : first, last),
                            row.getString("basis"));
                },
                period.label(),
                period.type() == null ? null : period.type().name());
    }
}
