package org.zhibao.scenarios.format;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zhibao.scenarios.format.Scenario.Span;

/**
 * Items of one kind that are alike but for their dates, places and amounts.
 *
 * @param resource plural noun of the API, e.g. {@code cases}
 * @param by who creates an item: a role or the name of an actor
 * @param body request that creates an item
 * @param figures which figure of the report which measure of the group has to reach
 * @param source where the items come from
 * @param at where the group stands in the file
 */
public record Group(
        String name,
        String resource,
        Span period,
        Template by,
        Template.Fields body,
        Map<String, Measure> figures,
        Source source,
        Entry at) {

    /** Where a group's items come from. */
    public sealed interface Source {}

    /**
     * Items laid out by numbers.
     *
     * @param spreads for each dimension its values with their weights; {@code region}, {@code when} and {@code path} always
     * @param shares amounts whose sum over the items is given
     * @param ranges amounts drawn for each item alone
     * @param clusters name and number of clusters of items that begin on one day, e.g. the shipments of customs cases
     */
    public record Spread(
            int count,
            Map<String, Map<String, BigDecimal>> spreads,
            Map<String, Share> shares,
            Map<String, Range> ranges,
            @Nullable Clusters clusters)
            implements Source {}

    /**
     * Items told one by one: the rows of a file with the columns {@code item}, {@code act}, {@code occurredOn} and those that
     * the bodies name. The first row of an item, with the act {@code create}, creates it.
     *
     * @param acts the further acts by noun
     */
    public record Told(CsvFile file, Map<String, CasePath.Act> acts) implements Source {}

    /**
     * @param total sum over all items, in units
     * @param unit what the total is counted in: 1, or 10,000 for 万, or 100,000,000 for 亿
     * @param step every share is a multiple of it
     * @param least smallest share
     * @param most largest share
     */
    public record Share(
            BigDecimal total, BigDecimal unit, BigDecimal step, BigDecimal least, BigDecimal most, Entry at) {}

    /** @param step every value is {@code from} plus a multiple of it */
    public record Range(BigDecimal from, BigDecimal to, BigDecimal step) {}

    public record Clusters(String name, int count, Entry at) {}

    /** What a group contributes to a figure. */
    public sealed interface Measure {
        /** Number of items. */
        record Count() implements Measure {}

        /** Number of clusters. */
        record ClusterCount() implements Measure {}

        /** Sum of a share over the items. */
        record SumOf(String share) implements Measure {}

        /** Items with an act in the scenario's period whose column has the value. */
        record ActsWith(String column, String value) implements Measure {}

        /** Sum of a column over the acts in the scenario's period whose other column has the value. */
        record SumOverActs(String summed, String column, String value) implements Measure {}
    }

    /** Names that the group's templates may use beside the built-in ones. */
    public List<String> names() {
        return switch (source) {
            case Spread spread -> {
                var names = new java.util.ArrayList<>(spread.spreads().keySet());
                names.addAll(spread.shares().keySet());
                names.addAll(spread.ranges().keySet());
                if (spread.clusters() != null) {
                    names.add(spread.clusters().name());
                }
                yield names;
            }
            case Told told -> told.file().columns();
        };
    }
}
