package org.zhibao.kit.procedure;

import java.util.Set;

/**
 * What a procedure says of an act that somebody wants to do.
 *
 * @param <S> states of the procedure
 */
public sealed interface Ruling<S extends Enum<S>> {

    /** The act may be done. */
    record Allowed<S extends Enum<S>>(Transition<S> transition) implements Ruling<S> {}

    /** The procedure does not know the act, or not with this outcome: then {@code possible} names those it knows. */
    record Unknown<S extends Enum<S>>(LegalAct act, Set<String> possible) implements Ruling<S> {}

    /** The act is not possible in the present state. */
    record WrongState<S extends Enum<S>>(LegalAct act, S state, Set<S> possibleIn, String basis) implements Ruling<S> {}

    /** Another role does this. */
    record WrongRole<S extends Enum<S>>(LegalAct act, Set<Role> by, String basis) implements Ruling<S> {}

    /** A fact on record bars the act. */
    record Barred<S extends Enum<S>>(LegalAct act, Bar bar) implements Ruling<S> {}
}
