package org.zhibao.scenarios.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.zhibao.scenarios.format.Entry;
import org.zhibao.scenarios.format.Template;

/**
 * An item with its dates and amounts, before names and bodies are filled in.
 *
 * @param name last part of the item's id
 * @param values its dimensions, shares and columns
 */
record Outline(
        String name, int serial, String region, LocalDate receivedOn, Map<String, String> values, List<Act> acts) {

    record Act(
            String noun,
            Template by,
            LocalDate on,
            Template state,
            Template.Fields body,
            Map<String, String> values,
            Entry at) {}
}
