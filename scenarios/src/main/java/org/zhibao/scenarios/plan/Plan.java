package org.zhibao.scenarios.plan;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.zhibao.scenarios.format.Scenario;

/**
 * Everything that a play posts, in order of its groups.
 *
 * @param figures what the items add up to, by code of the figure, in plain measure
 */
public record Plan(Scenario scenario, List<Item> items, Map<String, BigDecimal> figures) {

    /** Number of requests of a first play, imports included. */
    public int requests() {
        return items.stream().mapToInt(item -> 1 + item.acts().size()).sum()
                + scenario.imports().size();
    }
}
