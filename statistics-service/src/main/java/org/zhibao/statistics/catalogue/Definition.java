package org.zhibao.statistics.catalogue;

import java.util.List;

/** How the figures of an indicator come about. */
public sealed interface Definition {

    /**
     * Counted from events.
     *
     * @param facts CloudEvents types of the events counted
     */
    record Counted(List<String> facts, FactFilter filter, Measure measure) implements Definition {
        public Counted {
            facts = List.copyOf(facts);
            if (facts.isEmpty()) {
                throw new IllegalArgumentException("a counted indicator names the facts it counts");
            }
        }
    }

    /** Told by another authority. */
    record Imported() implements Definition {}

    /** Computed from other indicators. */
    record Derived(Formula formula) implements Definition {}

    /** Reads the definition from the columns that its source uses. */
    static Definition of(Source source, List<String> facts, String filter, String measure, String formula) {
        return switch (source) {
            case EVENTS -> new Counted(facts, FactFilter.parse(filter), Measure.parse(measure));
            case IMPORT -> new Imported();
            case DERIVED -> new Derived(new Formula(formula));
        };
    }

    default Source source() {
        return switch (this) {
            case Counted _ -> Source.EVENTS;
            case Imported _ -> Source.IMPORT;
            case Derived _ -> Source.DERIVED;
        };
    }
}
