package org.zhibao.statistics.observations;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhibao.identifiers.money.PrintedFigure;
import org.zhibao.statistics.period.Period;
import org.zhibao.statistics.period.PeriodType;
import org.zhibao.statistics.reading.Database;

/** All observations with their history. */
@ApplicationScoped
public class Observations {

    // By observation_history.
    private static final String KNOWN = """
            select * from observation
            where code = ? and region = any (?) and period = ? and period_type = coalesce(?, period_type)
              and recorded_at <= ? and (superseded_at is null or superseded_at > ?)
            """;
    // By observation_history; the newest first.
    private static final String HISTORY = """
            select * from observation
            where code = ? and region = ? and period = coalesce(?, period)
            order by recorded_at desc, id desc
            limit ?
            """;
    // By observation_current.
    private static final String CURRENT = "select * from observation where code = any (?) and superseded_at is null";
    private static final String SUPERSEDE = "update observation set superseded_at = ? where id = ?";
    private static final String ADD = """
            insert into observation (id, code, region, period_type, period, qualifier, value, unit, source_document, source_date,
                                     import_id, recorded_at, recorded_by)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private final Database database;

    Observations(Database database) {
        this.database = database;
    }

    /** What was known of an indicator at an instant, for several regions; of every type when the period names none. */
    public List<Observation> known(String code, Collection<String> regions, Period period, Instant at) {
        return database.list(
                KNOWN,
                Observations::observation,
                code,
                regions.toArray(String[]::new),
                period.label(),
                period.type() == null ? null : period.type().name(),
                at,
                at);
    }

    /** Everything ever recorded for an indicator and region, the newest first. */
    List<Observation> history(String code, String region, @Nullable String period, int limit) {
        return database.list(HISTORY, Observations::observation, code, region, period, limit);
    }

    List<Observation> current(Collection<String> codes) {
        return database.list(CURRENT, Observations::observation, (Object) codes.toArray(String[]::new));
    }

    /** Adds observations and ends the time of those whose place they take. */
    void add(List<Observation> added, List<UUID> superseded, Instant at) {
        database.batch(
                SUPERSEDE, superseded.stream().map(id -> new Object[] {at, id}).toList());
        database.batch(ADD, added.stream().map(Observations::columns).toList());
    }

    private static Object[] columns(Observation observation) {
        var key = observation.key();
        var figure = observation.figure();
        return new Object[] {
            observation.id(),
            key.code(),
            key.region(),
            key.periodType().name(),
            key.period(),
            figure.qualifier().code(),
            figure.number(),
            figure.unit(),
            observation.source(),
            observation.sourceDate(),
            observation.importId(),
            observation.recordedAt(),
            observation.recordedBy()
        };
    }

    private static Observation observation(ResultSet row) throws SQLException {
        return new Observation(
                row.getObject("id", UUID.class),
                new Observation.Key(
                        row.getString("code"),
                        row.getString("region"),
                        PeriodType.valueOf(row.getString("period_type")),
                        row.getString("period")),
                PrintedFigure.parse(row.getString("qualifier"), row.getString("value"), row.getString("unit")),
                row.getString("source_document"),
                row.getObject("source_date", LocalDate.class),
                row.getObject("import_id", UUID.class),
                Database.instant(row, "recorded_at"),
                row.getString("recorded_by"),
                Database.instantOrNull(row, "superseded_at"));
    }
}
