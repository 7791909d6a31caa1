package org.zhibao.statistics.figures;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.zhibao.identifiers.money.Money;
import org.zhibao.kit.http.Page;
import org.zhibao.kit.http.PageRequest;
import org.zhibao.statistics.catalogue.Definition.Counted;
import org.zhibao.statistics.catalogue.Measure;
import org.zhibao.statistics.period.Days;
import org.zhibao.statistics.reading.Database;
import org.zhibao.statistics.reading.Sql;

/** The single facts behind a figure, as far as the caller's scope reaches: row-level security sees to that. */
@ApplicationScoped
class Contributions {

    private final Database database;

    Contributions(Database database) {
        this.database = database;
    }

    /** What is drilled down into. */
    record Wanted(Counted rule, RegionSubtree subtree, Days days, Instant knownAt) {

        private FactConditions conditions() {
            return FactConditions.of(rule, days, knownAt);
        }
    }

    /** The place in the list after which to go on. */
    record Place(LocalDate occurredOn, UUID eventId) {

        static final Place BEGINNING = new Place(LocalDate.of(1, 1, 1), new UUID(0, 0));

        static Place of(Contribution item) {
            return new Place(item.occurredOn(), item.eventId());
        }
    }

    /** The facts after a place, ordered by their days. */
    List<Contribution> list(Wanted wanted, Place after, int limit) {
        return database.list(
                listing(wanted, after, limit),
                row -> contribution(row, wanted.rule().measure()));
    }

    /** All of them, read part by part. */
    void each(Wanted wanted, Consumer<Contribution> consumer) {
        var after = Place.BEGINNING;
        List<Contribution> part;
        do {
            part = list(wanted, after, Page.MAX_LIMIT);
            part.forEach(consumer);
            if (!part.isEmpty()) {
                after = Place.of(part.getLast());
            }
        } while (part.size() == Page.MAX_LIMIT);
    }

    /** How many facts the caller sees; {@code null} when that was not asked. */
    Page.@Nullable Total total(Wanted wanted, PageRequest.Count counting) {
        return switch (counting) {
            case NONE -> null;
            case EXACT ->
                new Page.Total(
                        database.list(counting(wanted), row -> row.getLong(1)).getFirst(), false);
            case ESTIMATE -> new Page.Total(database.estimate(choosing("1", wanted)), true);
        };
    }

    /** By fact_drill_down, which has the order of the list, or by fact_by_kind_and_day where few facts fit. */
    static Sql listing(Wanted wanted, Place after, int limit) {
        var conditions = wanted.conditions();
        var range = wanted.subtree().range();
        var parameters = new ArrayList<Object>();
        var key = "f.subject::text";
        if (wanted.rule().measure() instanceof Measure.Distinct(var attribute)) {
            key = "f.attributes ->> ?";
            parameters.add(attribute);
        }
        parameters.addAll(conditions.parameters());
        parameters.addAll(List.of(range.low(), range.high(), after.occurredOn(), after.eventId(), limit));
        return new Sql("""
                select f.*, %s as counts_as, %s as quantity
                from fact f
                where %s and f.region >= ? and f.region < ? and (f.occurred_on, f.event_id) > (?, ?)
                order by f.occurred_on, f.event_id
                limit ?
                """.formatted(key, quantity(wanted.rule().measure()), conditions.sql()), parameters);
    }

    /** By fact_by_kind_and_day. */
    static Sql counting(Wanted wanted) {
        return choosing("count(*)", wanted);
    }

    private static Sql choosing(String what, Wanted wanted) {
        var conditions = wanted.conditions();
        var range = wanted.subtree().range();
        var parameters = new ArrayList<>(conditions.parameters());
        parameters.addAll(List.of(range.low(), range.high()));
        return new Sql(
                "select %s from fact f where %s and f.region >= ? and f.region < ?".formatted(what, conditions.sql()),
                parameters);
    }

    private static String quantity(Measure measure) {
        return measure instanceof Measure.Sum(var quantity)
                ? "coalesce(f." + FactCounts.column(quantity) + ", 0)::numeric"
                : "1::numeric";
    }

    private static Contribution contribution(ResultSet row, Measure measure) throws SQLException {
        return new Contribution(
                row.getObject("subject", UUID.class),
                row.getString("number"),
                row.getString("kind"),
                row.getString("region"),
                row.getObject("occurred_on", LocalDate.class),
                row.getString("counts_as"),
                quantity(row.getBigDecimal("quantity"), measure),
                row.getObject("event_id", UUID.class),
                Database.instant(row, "recorded_at"));
    }

    private static String quantity(BigDecimal value, Measure measure) {
        return measure instanceof Measure.Sum(var quantity) && quantity == Measure.Quantity.AMOUNT
                ? Money.ofFen(value.longValueExact()).amount()
                : value.toPlainString();
    }
}
