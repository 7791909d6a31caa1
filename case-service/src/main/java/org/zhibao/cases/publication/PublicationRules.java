package org.zhibao.cases.publication;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.zhibao.cases.casefile.CaseFile;
import org.zhibao.cases.procedure.Procedure;
import org.zhibao.cases.sanction.SanctionKind;
import org.zhibao.identifiers.money.Money;

/** Which decisions are published and for how long, from the files in {@code publication/}. */
@ApplicationScoped
class PublicationRules {

    private final List<DecisionRule> decisions = DecisionRule.bundled();
    private final List<SanctionRule> sanctions = SanctionRule.bundled();
    private final List<LowFine> lowFines = LowFine.bundled();
    private final List<RemovalCondition> conditions = RemovalCondition.bundled();

    /** The rule for the case's decision; empty when it was not decided, or the procedure publishes nothing of the kind. */
    Optional<DecisionRule> of(CaseFile file) {
        var decidedOn = file.decidedOn();
        return decidedOn == null
                ? Optional.empty()
                : decisions.stream()
                        .filter(rule -> rule.procedure() == file.kind().procedure() && rule.outcome() == file.outcome())
                        .filter(rule -> rule.inForce().on(decidedOn))
                        .findFirst();
    }

    /** Whether any of the sanctions puts a decision on display; a warning alone does not. An adjudication imposes none. */
    boolean display(CaseFile file, Set<SanctionKind> imposed, LocalDate on) {
        return file.kind().procedure() != Procedure.PENALTY
                || rules(imposed, on).stream().anyMatch(rule -> rule.display() != SanctionRule.Display.NONE);
    }

    /** The rule of the display period: PUB-05 for what is light, PUB-06 for the rest. */
    String periodOf(CaseFile file, Set<SanctionKind> imposed, boolean person, LocalDate on) {
        var fine = file.fine();
        var light = rules(imposed, on).stream().allMatch(rule -> switch (rule.display()) {
            case NONE, SHORT -> true;
            case BY_AMOUNT -> fine != null && isLow(fine, person, on);
            case LONG -> false;
        });
        return light && file.kind().procedure() == Procedure.PENALTY ? "PUB-05" : "PUB-06";
    }

    private boolean isLow(Money fine, boolean person, LocalDate on) {
        return lowFines.stream()
                .filter(limit -> limit.person() == person && limit.inForce().on(on))
                .anyMatch(limit -> fine.compareTo(limit.below()) < 0);
    }

    /** The sanctions that rule an early removal out. */
    List<SanctionKind> lasting(Set<SanctionKind> imposed, LocalDate on) {
        return rules(imposed, on).stream()
                .filter(rule -> !rule.earlyRemoval())
                .map(SanctionRule::sanction)
                .toList();
    }

    List<RemovalCondition> removalConditions(LocalDate on) {
        return conditions.stream()
                .filter(condition -> condition.inForce().on(on))
                .toList();
    }

    private List<SanctionRule> rules(Set<SanctionKind> imposed, LocalDate on) {
        return sanctions.stream()
                .filter(rule ->
                        imposed.contains(rule.sanction()) && rule.inForce().on(on))
                .toList();
    }
}
