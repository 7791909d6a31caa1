package org.zhibao.kit.procedure;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * A deadline as a table names it: always, under circumstances, or except under any of some.
 *
 * @param rule id in the rule book
 * @param circumstances empty when the deadline is meant always
 * @param wanted whether all of the circumstances must hold, or none may
 */
public record ClockMark(String rule, Set<Circumstance> circumstances, boolean wanted) {

    public ClockMark {
        circumstances = Set.copyOf(circumstances);
    }

    static List<ClockMark> always(String... rules) {
        return Arrays.stream(rules)
                .map(rule -> new ClockMark(rule, Set.of(), true))
                .toList();
    }

    /**
     * Whether the deadline is meant.
     *
     * @param given names of what was so
     */
    public boolean holdsUnder(Set<String> given) {
        return wanted
                ? circumstances.stream().allMatch(it -> given.contains(it.name()))
                : circumstances.stream().noneMatch(it -> given.contains(it.name()));
    }
}
