package org.zhibao.cases.deadlines;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zhibao.cases.casefile.CaseFile;
import org.zhibao.kit.problem.ProblemException;
import org.zhibao.kit.problem.Problems;
import org.zhibao.legaltime.clock.ClockAct;
import org.zhibao.legaltime.clock.ClockOutcome;
import org.zhibao.legaltime.clock.ClockRefusal;
import org.zhibao.legaltime.clock.RefusalCode;

/** Finds the deadline that an act on deadlines means, and judges the act by its rule. */
@ApplicationScoped
class Deadlines {

    private final ClockKeeper keeper;

    Deadlines(ClockKeeper keeper) {
        this.keeper = keeper;
    }

    /**
     * The open deadline of a rule; the latest one, when there are several.
     *
     * @param subject what tells it from others of the rule; {@code null} for the procedure's own
     * @throws ProblemException 422 when the case has no open deadline of the rule
     */
    CaseClock requireOpen(CaseFile file, String rule, @Nullable String subject) {
        var wanted = subject == null ? "" : subject;
        return keeper.clocksOf(file).stream()
                .filter(clock ->
                        clock.key().rule().equals(rule) && clock.key().subject().equals(wanted) && clock.open())
                .reduce((earlier, later) -> later)
                .orElseThrow(() -> Problems.unprocessable("/rule", "no-open-deadline", Map.of("rule", rule)));
    }

    /** The field of the request that says what the rule does not allow. */
    private static String pointerOf(RefusalCode code) {
        return switch (code) {
            case REASON_NOT_EXCLUDED_BY_RULE -> "/reason";
            case BEFORE_START, AFTER_EXPIRY, ALREADY_SUSPENDED, SUSPENSIONS_OVERLAP -> "/from";
            case NOT_SUSPENDED, RESUMED_TOO_EARLY -> "/to";
            case NO_EXTENSION_OFFERED -> "/rule";
            case APPROVER_NOT_AUTHORISED -> "/approverRole";
            case UNIT_NOT_OFFERED -> "/unit";
            case EXTENSION_TOO_LONG -> "/amount";
            case APPROVED_TOO_EARLY, APPROVED_TOO_LATE -> "/occurredOn";
        };
    }

    /** @throws ProblemException 422 with the rule's reason and article */
    static void requireAccepted(CaseClock clock, ClockAct act) {
        if (clock.clock().attempt(act) instanceof ClockOutcome.Refused(ClockRefusal refusal)) {
            throw new ProblemException(422, "deadline-act-refused")
                    .with("rule", refusal.ruleId())
                    .with("article", refusal.article())
                    .extend("rule", refusal.ruleId())
                    .extend("basis", refusal.article())
                    .at(
                            pointerOf(refusal.code()),
                            refusal.code()
                                    .name()
                                    .toLowerCase(java.util.Locale.ROOT)
                                    .replace('_', '-'),
                            locale -> refusal.reason().in(locale));
        }
    }
}
