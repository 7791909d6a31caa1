package org.zhibao.cases.procedure;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a procedure says of an act that somebody wants to do. */
public sealed interface Ruling {

    /** The act may be done. */
    record Allowed(Transition transition) implements Ruling {}

    /** The procedure does not know the act, or the decision's outcome. */
    record Unknown(CaseAct act, @Nullable Outcome outcome, Set<Outcome> possible) implements Ruling {}

    /** The act is not possible in the present state. */
    record WrongState(CaseAct act, CaseState state, Set<CaseState> possibleIn, String basis) implements Ruling {}

    /** Another role does this. */
    record WrongRole(CaseAct act, Set<Role> by, String basis) implements Ruling {}
}
