package org.zhibao.cases.adjudication;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zhibao.cases.casefile.CaseFile;
import org.zhibao.cases.casefile.CaseFiles;
import org.zhibao.cases.casefile.Party;
import org.zhibao.cases.casefile.Right;
import org.zhibao.cases.procedure.CaseAct;
import org.zhibao.cases.procedure.Outcome;
import org.zhibao.cases.procedure.Procedure;
import org.zhibao.kit.problem.FieldChecks;
import org.zhibao.kit.procedure.Steps;

/** Compares a case with others: the same patent, the same parties, an earlier decision that is effective. */
@ApplicationScoped
class EarlierDecisions {

    private static final Set<Outcome> STOPPED =
            EnumSet.of(Outcome.INFRINGEMENT_ESTABLISHED, Outcome.REPEATED_INFRINGEMENT);

    private final CaseFiles cases;
    private final Steps steps;

    EarlierDecisions(CaseFiles cases, Steps steps) {
        this.cases = cases;
        this.steps = steps;
    }

    /** Names why an earlier case does not carry a direct decision (令81 art. 34). */
    void check(FieldChecks checks, String pointer, CaseFile file, UUID earlierId) {
        var earlier = cases.require(earlierId);
        boolean effective = steps.historyOf(earlierId).stream()
                .anyMatch(step -> step.act().equals(CaseAct.ENTRY_INTO_FORCE.name()));
        checks.require(
                earlier.kind().procedure() == Procedure.ADJUDICATION
                        && STOPPED.contains(earlier.outcome())
                        && effective,
                pointer,
                "earlier-not-effective");
        checks.require(sharePatent(file, earlier), pointer, "earlier-other-patent");
        checks.require(shareParty(file, earlier, Party.Role.RESPONDENT), pointer, "earlier-other-respondent");
    }

    /** Whether two requests may be heard together (令81 art. 21): the same patent, or the same parties. */
    boolean mayBeJoined(CaseFile one, CaseFile other) {
        return one.kind().procedure() == other.kind().procedure()
                && (sharePatent(one, other)
                        || (shareParty(one, other, Party.Role.RESPONDENT)
                                && shareParty(one, other, Party.Role.REQUESTER)));
    }

    private static boolean sharePatent(CaseFile one, CaseFile other) {
        return numbers(one).stream().anyMatch(numbers(other)::contains);
    }

    private static Set<String> numbers(CaseFile file) {
        return file.rights().stream()
                .map(Right::number)
                .flatMap(Stream::ofNullable)
                .collect(Collectors.toSet());
    }

    private static boolean shareParty(CaseFile one, CaseFile other, Party.Role role) {
        return keys(one, role).stream().anyMatch(keys(other, role)::contains);
    }

    // By identifier; a name counts only where nobody knows the identifier.
    private static Set<String> keys(CaseFile file, Party.Role role) {
        return file.parties().stream()
                .filter(party -> party.role() == role)
                .map(party -> party.identifier() == null ? party.name() : party.identifier())
                .collect(Collectors.toSet());
    }
}
