package org.zhibao.cases.procedure;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads the tables. */
public final class Rulings {

    private Rulings() {}

    /**
     * Whether an act may be done.
     *
     * @param roles realm roles of whoever wants to do it
     */
    public static Ruling on(
            Procedure procedure, CaseState state, CaseAct act, @Nullable Outcome outcome, Set<String> roles) {
        var rows = procedure.transitions().stream()
                .filter(row -> row.concerns(act, outcome))
                .toList();
        if (rows.isEmpty()) {
            return new Ruling.Unknown(act, outcome, outcomesOf(procedure, act));
        }
        var here = rows.stream().filter(row -> row.from().contains(state)).toList();
        if (here.isEmpty()) {
            return new Ruling.WrongState(
                    act, state, statesOf(rows), rows.getFirst().basis());
        }
        return here.stream()
                .filter(row -> row.by().stream().anyMatch(role -> roles.contains(role.realmRole())))
                .findFirst()
                .<Ruling>map(Ruling.Allowed::new)
                .orElseGet(() -> new Ruling.WrongRole(
                        act, here.getFirst().by(), here.getFirst().basis()));
    }

    /** The acts of the procedure, each once, in the order of its table. */
    public static List<CaseAct> actsOf(Procedure procedure) {
        return procedure.transitions().stream().map(Transition::act).distinct().toList();
    }

    /** Outcomes that a decision of the procedure may have. */
    public static Set<Outcome> outcomesOf(Procedure procedure, CaseAct act) {
        return procedure.transitions().stream()
                .filter(row -> row.act() == act)
                .map(Transition::outcome)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Outcome.class)));
    }

    private static Set<CaseState> statesOf(List<Transition> rows) {
        return rows.stream()
                .flatMap(row -> row.from().stream())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(CaseState.class)));
    }
}
