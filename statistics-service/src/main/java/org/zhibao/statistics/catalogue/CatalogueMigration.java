package org.zhibao.statistics.catalogue;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.zip.CRC32;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jspecify.annotations.Nullable;

/**
 * Loads the catalogue's files whenever they changed. A changed definition becomes a new version; one that is gone is
 * superseded without a successor. Targets are replaced.
 */
public final class CatalogueMigration implements JavaMigration {

    private static final String STAGE = """
            create temporary table staged_indicator on commit drop as
                select * from indicator where false
            """;
    private static final String ADD_STAGED = """
            insert into staged_indicator (code, position, name_zh, name_en, unit, scale, direction, nature, source, published,
                                          facts, filter, measure, formula, aliases, definition)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;
    /** What belongs to the definition; the position is only the order of lists. */
    private static final String DEFINITION =
            "name_zh, name_en, unit, scale, direction, nature, source, published, facts,"
                    + " filter, measure, formula, aliases, definition";

    private static final List<String> TAKE_OVER = List.of(
            """
            update indicator i set superseded_at = now()
            where superseded_at is null
              and not exists (select code, %1$s from staged_indicator s where s.code = i.code
                              intersect select i.code, %2$s)
            """.formatted(DEFINITION, DEFINITION.replaceAll("(\\w+)", "i.$1")),
            """
            insert into indicator (code, version, position, %1$s)
            select code, 1 + coalesce((select max(version) from indicator i where i.code = s.code), 0), position, %1$s
            from staged_indicator s
            where not exists (select from indicator i where i.code = s.code and i.superseded_at is null)
            """.formatted(DEFINITION),
            """
            update indicator i set position = s.position from staged_indicator s
            where i.code = s.code and i.superseded_at is null and i.position <> s.position
            """,
            "drop table staged_indicator",
            "delete from target");

    private static final String ADD_TARGET = """
            insert into target (code, region, period, due_on, qualifier, value, unit, document, document_date, quotation)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private final String indicators;
    private final String targets;

    /** The catalogue that comes with the service. */
    public CatalogueMigration() {
        this(CatalogueFile.text(CatalogueFile.INDICATORS), CatalogueFile.text(CatalogueFile.TARGETS));
    }

    CatalogueMigration(String indicators, String targets) {
        this.indicators = indicators;
        this.targets = targets;
    }

    /** None: it runs after all versioned migrations, and again when the checksum changes. */
    @Override
    public @Nullable MigrationVersion getVersion() {
        return null;
    }

    @Override
    public String getDescription() {
        return "indicator catalogue";
    }

    @Override
    public Integer getChecksum() {
        var checksum = new CRC32();
        checksum.update((indicators + targets).getBytes(StandardCharsets.UTF_8));
        return (int) checksum.getValue();
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }

    @Override
    public void migrate(Context context) throws SQLException {
        load(context.getConnection());
    }

    void load(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(STAGE);
            stageIndicators(connection);
            for (var step : TAKE_OVER) {
                statement.execute(step);
            }
            addTargets(connection);
        }
    }

    private void stageIndicators(Connection connection) throws SQLException {
        try (var insert = connection.prepareStatement(ADD_STAGED)) {
            int position = 0;
            for (var indicator : CatalogueFile.indicators(indicators)) {
                var columns = DefinitionColumns.of(indicator.definition());
                insert.setString(1, indicator.code());
                insert.setInt(2, ++position);
                insert.setString(3, indicator.nameZh());
                insert.setString(4, indicator.nameEn());
                insert.setString(5, indicator.unit());
                insert.setInt(6, indicator.scale());
                insert.setString(7, indicator.direction().name());
                insert.setString(8, indicator.nature().name());
                insert.setString(9, indicator.source().name());
                insert.setBoolean(10, indicator.published());
                insert.setArray(
                        11, connection.createArrayOf("text", columns.facts().toArray()));
                insert.setString(12, columns.filter());
                insert.setString(13, columns.measure());
                insert.setString(14, columns.formula());
                insert.setArray(
                        15, connection.createArrayOf("text", indicator.aliases().toArray()));
                insert.setString(16, indicator.wording());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private void addTargets(Connection connection) throws SQLException {
        try (var insert = connection.prepareStatement(ADD_TARGET)) {
            for (var target : CatalogueFile.targets(targets)) {
                insert.setString(1, target.code());
                insert.setString(2, target.region());
                insert.setString(3, target.period());
                insert.setObject(4, target.dueOn());
                insert.setString(5, target.qualifier());
                insert.setString(6, target.value());
                insert.setString(7, target.unit());
                insert.setString(8, target.document());
                insert.setObject(9, target.documentDate());
                insert.setString(10, target.quotation());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }
}
