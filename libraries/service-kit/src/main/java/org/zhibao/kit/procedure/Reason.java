package org.zhibao.kit.procedure;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import org.zhibao.kit.problem.ProblemException;
import org.zhibao.kit.problem.ProblemTexts;

/**
 * Why an act may not be done, in one wording for the refusal of a call and for the list of acts.
 *
 * @param code of the problem, under which its texts are found
 * @param arguments of the texts
 */
record Reason(String code, Map<String, Object> arguments) {

    static Reason wrongState(LegalAct act, Object state, Collection<?> possibleIn, String basis) {
        return new Reason(
                "wrong-state",
                Map.of(
                        "act",
                        Labels.of(act),
                        "state",
                        Labels.of(state),
                        "possibleIn",
                        new Labels(possibleIn),
                        "basis",
                        basis));
    }

    static Reason wrongRole(LegalAct act, Collection<Role> by, String basis) {
        return new Reason("wrong-role", Map.of("act", Labels.of(act), "roles", new Labels(by), "basis", basis));
    }

    static Reason barred(LegalAct act, Bar bar) {
        return new Reason(bar.code(), Map.of("act", Labels.of(act), "basis", bar.basis()));
    }

    ProblemException refusal(int status) {
        var refusal = new ProblemException(status, code);
        arguments.forEach(refusal::with);
        return refusal;
    }

    String sentence(Locale language) {
        return ProblemTexts.text(code + ".detail", language, arguments);
    }
}
