package org.zhibao.cases.procedure;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A row of a procedure's table.
 *
 * @param act the act
 * @param outcome for decisions: the row holds for this outcome only
 * @param from states in which the act may be done
 * @param to the state it leads to; {@code null} when it leaves the state as it is
 * @param by roles that may do it
 * @param basis article
 * @param starts deadlines that begin to run on the day of the act, ids of the rule book
 * @param stops deadlines that are kept by the act
 */
public record Transition(
        CaseAct act,
        @Nullable Outcome outcome,
        Set<CaseState> from,
        @Nullable CaseState to,
        Set<Role> by,
        String basis,
        List<String> starts,
        List<String> stops) {

    /** Whether the row speaks of this act with this outcome. */
    public boolean concerns(CaseAct wanted, @Nullable Outcome wantedOutcome) {
        return act == wanted && outcome == wantedOutcome;
    }

    /** The state after the act. */
    public CaseState after(CaseState before) {
        return to == null ? before : to;
    }
}
