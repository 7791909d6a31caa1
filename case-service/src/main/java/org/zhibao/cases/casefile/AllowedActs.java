package org.zhibao.cases.casefile;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.zhibao.cases.procedure.CaseAct;
import org.zhibao.cases.procedure.Outcome;
import org.zhibao.cases.procedure.Rulings;
import org.zhibao.cases.procedure.Transition;

/** Reads from the procedure's table what may be done with a case, and why the rest may not. */
public final class AllowedActs {

    private AllowedActs() {}

    /** The acts that the present state knows, those of other roles included. */
    static List<AllowedAct> now(CaseFile file, Set<String> roles) {
        return all(file, roles).stream()
                .filter(act -> !AllowedAct.STATE.equals(act.reason()))
                .toList();
    }

    /** Every act of the procedure, in the order of its table. */
    public static List<AllowedAct> all(CaseFile file, Set<String> roles) {
        return Rulings.actsOf(file.kind().procedure()).stream()
                .map(act -> allowed(file, act, roles))
                .toList();
    }

    private static AllowedAct allowed(CaseFile file, CaseAct act, Set<String> roles) {
        var rows = file.kind().procedure().transitions().stream()
                .filter(row -> row.act() == act)
                .toList();
        var here =
                rows.stream().filter(row -> row.from().contains(file.state())).toList();
        var mine = here.stream().filter(row -> mayBeDoneBy(row, roles)).toList();
        var reason = !mine.isEmpty() ? null : here.isEmpty() ? AllowedAct.STATE : AllowedAct.ROLE;
        var shown = !mine.isEmpty() ? mine : !here.isEmpty() ? here : rows;
        return new AllowedAct(
                act,
                "POST",
                "/api/v1/cases/" + file.id() + "/" + act.path(),
                !mine.isEmpty(),
                outcomes(mine),
                reason,
                shown.getFirst().basis());
    }

    private static boolean mayBeDoneBy(Transition row, Set<String> roles) {
        return row.by().stream().anyMatch(role -> roles.contains(role.realmRole()));
    }

    private static Set<Outcome> outcomes(List<Transition> rows) {
        return rows.stream()
                .map(Transition::outcome)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Outcome.class)));
    }
}
