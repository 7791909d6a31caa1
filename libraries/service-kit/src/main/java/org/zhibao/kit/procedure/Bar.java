package org.zhibao.kit.procedure;

import java.util.Set;

/** A fact on record that bars an act which the state would allow: a constant of the service's enumeration of bars. */
public interface Bar {

    /** The constant, e.g. {@code OWNERSHIP_SETTLED}. */
    String name();

    /** Code of the refusal, under which its texts are found. */
    String code();

    /** Article. */
    String basis();

    /** Whether it bars an act, given the facts on record. */
    default boolean holdsAmong(Set<? extends Bar> facts) {
        return facts.contains(this);
    }

    /** Bars an act as long as the fact is not on record, e.g. a withdrawal of what nobody asked for. */
    static Bar absent(Bar fact) {
        return new Absent(fact);
    }

    /** A fact that is missing. */
    record Absent(Bar fact) implements Bar {

        @Override
        public String name() {
            return "NO_" + fact.name();
        }

        @Override
        public String code() {
            return "no-" + fact.code();
        }

        @Override
        public String basis() {
            return fact.basis();
        }

        @Override
        public boolean holdsAmong(Set<? extends Bar> facts) {
            return !fact.holdsAmong(facts);
        }
    }
}
