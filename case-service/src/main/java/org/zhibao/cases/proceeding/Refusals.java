package org.zhibao.cases.proceeding;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.zhibao.cases.casefile.AllowedAct;
import org.zhibao.cases.casefile.AllowedActs;
import org.zhibao.cases.casefile.CaseFile;
import org.zhibao.cases.procedure.Role;
import org.zhibao.cases.procedure.Ruling;
import org.zhibao.cases.procedure.Transition;
import org.zhibao.kit.problem.ProblemException;
import org.zhibao.kit.problem.Problems;

/** Turns the ruling of a procedure into the caller's answer. */
final class Refusals {

    private Refusals() {}

    static Transition requireAllowed(CaseFile file, Proceedings.Wanted wanted, Set<String> roles) {
        return switch (file.ruling(wanted.act(), wanted.outcome(), roles)) {
            case Ruling.Allowed allowed -> allowed.transition();
            case Ruling.Unknown unknown
            when unknown.possible().isEmpty() ->
                throw new ProblemException(409, "act-unknown")
                        .with("act", unknown.act())
                        .with("procedure", file.kind().procedure())
                        .extend("allowedActs", allowedNow(file, roles));
            case Ruling.Unknown unknown ->
                throw Problems.unprocessable(
                        "/outcome", "outcome-not-possible", Map.of("possible", list(unknown.possible())));
            case Ruling.WrongState wrong ->
                throw new ProblemException(409, "wrong-state")
                        .with("act", wrong.act())
                        .with("state", wrong.state())
                        .with("possibleIn", list(wrong.possibleIn()))
                        .with("basis", wrong.basis())
                        .extend("state", wrong.state())
                        .extend("allowedActs", allowedNow(file, roles));
            case Ruling.WrongRole wrong ->
                throw new ProblemException(403, "wrong-role")
                        .with("act", wrong.act())
                        .with("roles", wrong.by().stream().map(Role::realmRole).collect(Collectors.joining(", ")))
                        .with("basis", wrong.basis());
        };
    }

    private static Collection<?> allowedNow(CaseFile file, Set<String> roles) {
        return AllowedActs.all(file, roles).stream()
                .filter(AllowedAct::allowed)
                .map(AllowedAct::act)
                .toList();
    }

    private static String list(Collection<?> values) {
        return values.stream().map(Object::toString).sorted().collect(Collectors.joining(", "));
    }
}
