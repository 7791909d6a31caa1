package org.zhibao.kit.procedure;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.zhibao.kit.problem.ProblemException;
import org.zhibao.kit.problem.Problems;

/** Turns the ruling of a procedure into the caller's answer. */
final class Refusals {

    private Refusals() {}

    static <S extends Enum<S>> Transition<S> requireAllowed(
            Governed<S> subject, LegalAct wanted, @Nullable Enum<?> outcome, Asker asker) {
        var ruling = subject.procedure().ruling(subject.state(), wanted, outcome, subject.bars(), asker.roles());
        return switch (ruling) {
            case Ruling.Allowed<S> allowed -> allowed.transition();
            case Ruling.Unknown<S> unknown
            when unknown.possible().isEmpty() ->
                throw listing(new ProblemException(409, "act-unknown").with("act", Labels.of(wanted)), subject, asker);
            case Ruling.Unknown<S> unknown ->
                throw Problems.unprocessable(
                        "/outcome", "outcome-not-possible", Map.of("possible", list(unknown.possible())));
            case Ruling.WrongState<S> wrong ->
                throw listing(
                                Reason.wrongState(wanted, wrong.state(), wrong.possibleIn(), wrong.basis())
                                        .refusal(409),
                                subject,
                                asker)
                        .extend("state", wrong.state());
            case Ruling.WrongRole<S> wrong ->
                throw Reason.wrongRole(wanted, wrong.by(), wrong.basis()).refusal(403);
            case Ruling.Barred<S> barred ->
                throw listing(Reason.barred(wanted, barred.bar()).refusal(422), subject, asker)
                        .extend("bar", barred.bar().name())
                        .extend("basis", barred.bar().basis());
        };
    }

    private static ProblemException listing(ProblemException refusal, Governed<?> subject, Asker asker) {
        return refusal.extend("allowedActs", allowedNow(subject, asker));
    }

    private static List<String> allowedNow(Governed<?> subject, Asker asker) {
        return subject.actsNow(asker, "").stream()
                .filter(AllowedAct::allowed)
                .map(AllowedAct::act)
                .toList();
    }

    private static String list(Collection<?> values) {
        return values.stream().map(Object::toString).sorted().collect(Collectors.joining(", "));
    }
}
