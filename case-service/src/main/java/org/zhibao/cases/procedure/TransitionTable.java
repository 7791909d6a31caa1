package org.zhibao.cases.procedure;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Lets a procedure's table be written so that it reads as one. */
final class TransitionTable {

    private final List<Transition> rows = new ArrayList<>();

    /** Begins a row. */
    Row on(CaseAct act, CaseState... from) {
        return new Row(act, EnumSet.copyOf(List.of(from)));
    }

    List<Transition> rows() {
        return List.copyOf(rows);
    }

    /** A row while it is being written. */
    final class Row {
        private final CaseAct act;
        private final Set<CaseState> from;
        private @Nullable Outcome outcome;
        private Set<Role> by = EnumSet.of(Role.OFFICER, Role.LEADER);
        private List<String> starts = List.of();
        private List<String> stops = List.of();

        private Row(CaseAct act, Set<CaseState> from) {
            this.act = act;
            this.from = from;
        }

        Row deciding(Outcome decided) {
            outcome = decided;
            return this;
        }

        Row by(Role... roles) {
            by = EnumSet.copyOf(List.of(roles));
            return this;
        }

        Row starts(String... rules) {
            starts = List.of(rules);
            return this;
        }

        Row stops(String... rules) {
            stops = List.of(rules);
            return this;
        }

        /** Ends the row: the act leads to this state. */
        TransitionTable to(CaseState state, String basis) {
            rows.add(new Transition(act, outcome, from, state, by, basis, starts, stops));
            return TransitionTable.this;
        }

        /** Ends the row: the act is recorded and the state stays. */
        TransitionTable stays(String basis) {
            rows.add(new Transition(act, outcome, from, null, by, basis, starts, stops));
            return TransitionTable.this;
        }
    }
}
