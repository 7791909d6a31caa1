package org.zhibao.kit.procedure;

/** A fact on record that bars an act which the state would allow: a constant of the service's enumeration of bars. */
public interface Bar {

    /** The constant, e.g. {@code OWNERSHIP_SETTLED}. */
    String name();

    /** Code of the refusal, under which its texts are found. */
    String code();

    /** Article. */
    String basis();
}
