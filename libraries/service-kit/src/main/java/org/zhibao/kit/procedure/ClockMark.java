package org.zhibao.kit.procedure;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A deadline as a table names it: always, under circumstances, or except under any of some.
 *
 * @param rule id in the rule book
 * @param all circumstances all of which must hold
 * @param none circumstances none of which may hold
 */
public record ClockMark(String rule, Set<Circumstance> all, Set<Circumstance> none) {

    public ClockMark {
        all = Set.copyOf(all);
        none = Set.copyOf(none);
    }

    static List<ClockMark> always(String... rules) {
        return Arrays.stream(rules)
                .map(rule -> new ClockMark(rule, Set.of(), Set.of()))
                .toList();
    }

    ClockMark when(Circumstance... circumstances) {
        return new ClockMark(rule, Set.of(circumstances), none);
    }

    ClockMark exceptWhen(Circumstance... circumstances) {
        return new ClockMark(rule, all, Set.of(circumstances));
    }

    /** The circumstances on which it depends whether the deadline is meant. */
    Stream<Circumstance> circumstances() {
        return Stream.concat(all.stream(), none.stream());
    }

    /**
     * Whether the deadline is meant.
     *
     * @param given names of what was so
     */
    public boolean holdsUnder(Set<String> given) {
        return all.stream().allMatch(it -> given.contains(it.name()))
                && none.stream().noneMatch(it -> given.contains(it.name()));
    }
}
