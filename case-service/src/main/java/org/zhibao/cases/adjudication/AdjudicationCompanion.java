package org.zhibao.cases.adjudication;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.zhibao.cases.casefile.ActCompanion;
import org.zhibao.cases.casefile.CaseFile;
import org.zhibao.cases.casefile.Party;
import org.zhibao.cases.deadlines.LegalTime;
import org.zhibao.cases.procedure.CaseAct;
import org.zhibao.cases.procedure.CaseBar;
import org.zhibao.cases.procedure.CaseCircumstance;
import org.zhibao.cases.procedure.CaseState;
import org.zhibao.cases.procedure.Outcome;
import org.zhibao.cases.procedure.Procedure;
import org.zhibao.kit.problem.FieldChecks;
import org.zhibao.kit.problem.ProblemException;
import org.zhibao.kit.problem.Problems;
import org.zhibao.kit.procedure.Steps;
import org.zhibao.kit.procedure.Wanted;
import org.zhibao.kit.scope.CallerScopes;

/** A panel decides, by its majority, without those who were recused. */
@ApplicationScoped
class AdjudicationCompanion implements ActCompanion {

    private static final Set<Outcome> INFRINGEMENT =
            EnumSet.of(Outcome.INFRINGEMENT_ESTABLISHED, Outcome.REPEATED_INFRINGEMENT);

    private final AdjudicationRecords records;
    private final EarlierDecisions earlier;
    private final AdjudicationEnforcement enforcements;
    private final Steps steps;
    private final LegalTime legalTime;
    private final CallerScopes scopes;

    AdjudicationCompanion(
            AdjudicationRecords records,
            EarlierDecisions earlier,
            AdjudicationEnforcement enforcements,
            Steps steps,
            LegalTime legalTime,
            CallerScopes scopes) {
        this.records = records;
        this.earlier = earlier;
        this.enforcements = enforcements;
        this.steps = steps;
        this.legalTime = legalTime;
        this.scopes = scopes;
    }

    @Override
    public void accompany(CaseFile file, CaseAct act, Wanted wanted) {
        if (file.kind().procedure() != Procedure.ADJUDICATION) {
            return;
        }
        if (act != CaseAct.RECORD_ENTRY) {
            requireNotRecused(file);
        }
        if (act == CaseAct.REQUESTER_ABSENCE || act == CaseAct.RESPONDENT_ABSENCE) {
            requireHearing(file, wanted.occurredOn());
        } else if (act == CaseAct.ORAL_HEARING || act == CaseAct.ORAL_HEARING_MINUTES) {
            requireDayOfHearing(file, wanted.occurredOn());
        } else if (act == CaseAct.ACCEPTANCE) {
            file.bar(CaseBar.PANEL_INCOMPLETE);
        } else if (act == CaseAct.ENTRY_INTO_FORCE && file.state() == CaseState.SERVED) {
            requireEndOfSuitPeriod(file, wanted.occurredOn());
        } else if (act == CaseAct.COURT_ENFORCEMENT) {
            enforcements.periodOf(file).ifPresent(period -> period.require(wanted.occurredOn()));
        } else if (act == CaseAct.DECISION && wanted.content() instanceof AdjudicationTerms.Bearer bearer) {
            decide(file, bearer);
        }
    }

    @Override
    public Set<CaseCircumstance> circumstances(CaseFile file, CaseAct act, Wanted wanted) {
        var holds = EnumSet.noneOf(CaseCircumstance.class);
        if (file.parties().stream().anyMatch(party -> party.role() == Party.Role.RESPONDENT && party.noDomicile())) {
            holds.add(CaseCircumstance.NO_DOMICILE);
        }
        return holds;
    }

    /** Only who was told of the hearing can be absent from it. */
    private void requireHearing(CaseFile file, LocalDate on) {
        var heldOn = records.read(file.id()).hearing().heldOn();
        if (heldOn == null || on.isBefore(heldOn)) {
            throw Problems.unprocessable("/occurredOn", "oral-hearing-not-yet-held");
        }
    }

    /** The parties were told of a day and a place: nothing is held or written down before (令81号 art. 26, 27). */
    private void requireDayOfHearing(CaseFile file, LocalDate on) {
        var heldOn = records.read(file.id()).hearing().heldOn();
        if (heldOn != null && on.isBefore(heldOn)) {
            throw Problems.unprocessable(
                    "/occurredOn", "oral-hearing-before-its-day", Map.of("day", heldOn, "basis", "令81号第26、27条"));
        }
    }

    private void requireNotRecused(CaseFile file) {
        var caller = scopes.current().name();
        if (records.read(file.id()).panel().hasRecused(caller)) {
            throw new ProblemException(403, "recused-member").with("name", caller);
        }
    }

    /** @throws ProblemException 422 while the parties may still sue (专利法 art. 65) */
    private void requireEndOfSuitPeriod(CaseFile file, LocalDate on) {
        steps.performedOn(file.id(), file.kind().procedure().table()).stream()
                .filter(step -> step.transition().act() == CaseAct.SERVICE)
                .reduce((earlierService, lastService) -> lastService)
                .flatMap(service -> legalTime.lastDay("ADJ-08", service.occurredOn()))
                .filter(last -> !on.isAfter(last))
                .ifPresent(last -> {
                    throw Problems.unprocessable("/occurredOn", "suit-still-possible", Map.of("day", last));
                });
    }

    private void decide(CaseFile file, AdjudicationTerms.Bearer bearer) {
        var terms = Objects.requireNonNullElse(bearer.adjudication(), AdjudicationTerms.NONE);
        var kept = records.open(file.id());
        var checks = new FieldChecks();
        checks.require(
                INFRINGEMENT.contains(bearer.outcome()) || !terms.namesMeasures(),
                "/adjudication/measures",
                "measures-need-infringement");
        boolean repeated = bearer.outcome() == Outcome.REPEATED_INFRINGEMENT;
        checks.require(repeated == terms.namesEarlier(), "/adjudication/earlierCaseId", "earlier-with-repetition");
        if (repeated && terms.earlierCaseId() != null) {
            earlier.check(checks, "/adjudication/earlierCaseId", file, terms.earlierCaseId());
        }
        if (!repeated) {
            checks.require(
                    kept.deliberation()
                            .majority()
                            .filter(bearer.outcome()::equals)
                            .isPresent(),
                    "/outcome",
                    "against-majority");
        }
        checks.finish();
        kept.decided(terms);
    }
}
