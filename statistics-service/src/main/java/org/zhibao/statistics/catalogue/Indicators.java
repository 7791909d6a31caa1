package org.zhibao.statistics.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.zhibao.kit.problem.Problems;
import org.zhibao.statistics.reading.Database;

/** The catalogue as the database holds it. */
@ApplicationScoped
public class Indicators {

    // By indicator_current.
    private static final String CURRENT = "select * from indicator where code = ? and superseded_at is null";
    private static final String ALL_CURRENT =
            "select * from indicator where superseded_at is null and (? or published) order by position";
    // By the primary key.
    private static final String VERSIONS = "select * from indicator where code = ? order by version";
    private static final String TARGETS = "select * from target where code = ? order by due_on, region";

    private final Database database;

    Indicators(Database database) {
        this.database = database;
    }

    /** The current definitions in the catalogue's order. */
    public List<Indicator> all(boolean unpublishedToo) {
        return database.list(ALL_CURRENT, Indicators::indicator, unpublishedToo);
    }

    public Optional<Indicator> find(String code) {
        return database.first(CURRENT, Indicators::indicator, code);
    }

    /** @throws org.zhibao.kit.problem.ProblemException 404 */
    public Indicator require(String code) {
        return find(code).orElseThrow(() -> Problems.notFound("指标/indicator", code));
    }

    /** Every version of a definition, the oldest first. */
    List<IndicatorView.VersionView> versions(String code) {
        return database.list(
                VERSIONS,
                row -> new IndicatorView.VersionView(
                        row.getInt("version"),
                        Database.instant(row, "valid_from"),
                        Database.instantOrNull(row, "superseded_at"),
                        row.getString("definition")),
                code);
    }

    List<Target> targets(String code) {
        return database.list(TARGETS, Indicators::target, code);
    }

    private static Indicator indicator(ResultSet row) throws SQLException {
        return new Indicator(
                row.getString("code"),
                row.getInt("version"),
                row.getString("name_zh"),
                row.getString("name_en"),
                row.getString("unit"),
                row.getInt("scale"),
                Direction.valueOf(row.getString("direction")),
                Nature.valueOf(row.getString("nature")),
                row.getBoolean("published"),
                Definition.of(
                        Source.valueOf(row.getString("source")),
                        Database.texts(row, "facts"),
                        row.getString("filter"),
                        row.getString("measure"),
                        row.getString("formula")),
                Database.texts(row, "aliases"),
                row.getString("definition"));
    }

    private static Target target(ResultSet row) throws SQLException {
        return new Target(
                row.getString("code"),
                row.getString("region"),
                row.getString("period"),
                row.getObject("due_on", LocalDate.class),
                row.getString("qualifier"),
                row.getString("value"),
                row.getString("unit"),
                row.getString("document"),
                row.getObject("document_date", LocalDate.class),
                row.getString("quotation"));
    }
}
