package org.zhibao.cases.registers;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import org.zhibao.cases.casefile.CaseKind;

/** How a party stands in the registers, for other capabilities to read; within the caller's region. */
@ApplicationScoped
public class PartyStanding {

    private final SeriousViolations violations;
    private final EffectiveDecisions decisions;

    PartyStanding(SeriousViolations violations, EffectiveDecisions decisions) {
        this.violations = violations;
        this.decisions = decisions;
    }

    /** Whether the party stands on the list of serious violations. */
    public boolean isListed(String identifier) {
        return violations.count("identifier = ?1 and status = ?2", identifier, SeriousViolation.Status.LISTED) > 0;
    }

    /** Whether another penalty for an act of the same kind took effect since. */
    public boolean isRepeated(String identifier, CaseKind kind, UUID except, LocalDate since, LocalDate until) {
        return decisions.against(identifier, since, until).stream()
                .anyMatch(decision ->
                        decision.kind() == kind && !decision.caseId().equals(except));
    }
}
