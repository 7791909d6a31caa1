package org.zhibao.cases.publication;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Objects;
import org.zhibao.cases.casefile.CaseFile;
import org.zhibao.cases.casefile.Party;
import org.zhibao.cases.registers.PartyStanding;
import org.zhibao.kit.problem.FieldChecks;

/** 提前停止公示: when a display may end before its time. */
@ApplicationScoped
class EarlyRemoval {

    private static final String NOT_LISTED = "NOT_LISTED";
    private static final String NO_REPETITION = "NO_REPETITION";

    private final PublicationRules rules;
    private final PartyStanding standing;

    EarlyRemoval(PublicationRules rules, PartyStanding standing) {
        this.rules = rules;
        this.standing = standing;
    }

    /**
     * Refuses a removal that the rules do not allow.
     *
     * @throws org.zhibao.kit.problem.ProblemException 422 naming what forbids it and every condition that is not met
     */
    void requirePossible(CaseFile file, PublicationDraft draft, Publication publication, RemovalRequest request) {
        var checks = new FieldChecks();
        rules.lasting(draft.sanctions(), request.occurredOn())
                .forEach(sanction -> checks.refuse("", "no-early-removal", Map.of("sanction", sanction.chinese())));
        rules.removalConditions(request.occurredOn()).stream()
                .filter(condition -> !isMet(condition, file, publication, request))
                .forEach(unmet -> checks.refuse(
                        "/conditionsMet",
                        "removal-condition-unmet",
                        Map.of("condition", unmet.labelZh(), "code", unmet.code(), "basis", unmet.basis())));
        checks.finish();
    }

    private boolean isMet(RemovalCondition condition, CaseFile file, Publication publication, RemovalRequest request) {
        var months = condition.minimumMonths();
        return months == null
                ? request.conditionsMet().contains(condition.code())
                        && !isContradicted(condition, file, publication, request)
                : !request.occurredOn().isBefore(publication.publishedOn().plusMonths(months));
    }

    /** What the registers know, nobody's word undoes. */
    private boolean isContradicted(
            RemovalCondition condition, CaseFile file, Publication publication, RemovalRequest request) {
        return AbstractDrafter.respondents(file)
                .map(Party::identifier)
                .filter(Objects::nonNull)
                .anyMatch(identifier -> switch (condition.code()) {
                    case NOT_LISTED -> standing.isListed(identifier);
                    case NO_REPETITION ->
                        standing.isRepeated(
                                identifier, file.kind(), file.id(), publication.publishedOn(), request.occurredOn());
                    default -> false;
                });
    }
}
