package org.zhibao.kit.procedure;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.zhibao.kit.problem.ProblemException;
import org.zhibao.kit.problem.Problems;

/** Turns the ruling of a procedure into the caller's answer. */
final class Refusals {

    private Refusals() {}

    static <S extends Enum<S>> Transition<S> requireAllowed(
            Governed<S> subject, LegalAct wanted, @Nullable Enum<?> outcome, Set<String> roles) {
        var ruling = subject.procedure().ruling(subject.state(), wanted, outcome, subject.bars(), roles);
        return switch (ruling) {
            case Ruling.Allowed<S> allowed -> allowed.transition();
            case Ruling.Unknown<S> unknown
            when unknown.possible().isEmpty() -> throw refusal(409, "act-unknown", wanted, subject, roles);
            case Ruling.Unknown<S> unknown ->
                throw Problems.unprocessable(
                        "/outcome", "outcome-not-possible", Map.of("possible", list(unknown.possible())));
            case Ruling.WrongState<S> wrong ->
                throw refusal(409, "wrong-state", wanted, subject, roles)
                        .with("state", wrong.state())
                        .with("possibleIn", list(wrong.possibleIn()))
                        .with("basis", wrong.basis())
                        .extend("state", wrong.state());
            case Ruling.WrongRole<S> wrong ->
                throw new ProblemException(403, "wrong-role")
                        .with("act", wanted.name())
                        .with("roles", wrong.by().stream().map(Role::realmRole).collect(Collectors.joining(", ")))
                        .with("basis", wrong.basis());
            case Ruling.Barred<S> barred ->
                throw refusal(422, barred.bar().code(), wanted, subject, roles)
                        .with("basis", barred.bar().basis())
                        .extend("bar", barred.bar().name())
                        .extend("basis", barred.bar().basis());
        };
    }

    private static ProblemException refusal(
            int status, String code, LegalAct act, Governed<?> subject, Set<String> roles) {
        return new ProblemException(status, code)
                .with("act", act.name())
                .extend("allowedActs", allowedNow(subject, roles));
    }

    private static List<String> allowedNow(Governed<?> subject, Set<String> roles) {
        return subject.allActs(roles, "").stream()
                .filter(AllowedAct::allowed)
                .map(AllowedAct::act)
                .toList();
    }

    private static String list(Collection<?> values) {
        return values.stream().map(Object::toString).sorted().collect(Collectors.joining(", "));
    }
}
