package org.zhibao.cases.registers;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.zhibao.cases.casefile.CaseFile;
import org.zhibao.cases.casefile.Party;
import org.zhibao.cases.deadlines.LegalTime;
import org.zhibao.kit.problem.ProblemException;
import org.zhibao.kit.problem.Problems;
import org.zhibao.kit.search.Conditions;
import org.zhibao.kit.search.Rows;
import org.zhibao.legaltime.clock.DeadlineClock;

/** Brings parties on the list of serious violations and off it (市场监督管理严重违法失信名单管理办法). */
@ApplicationScoped
class Listings {

    /** Five working days for a statement, as before a penalty. */
    private static final String STATEMENT_PERIOD = "PEN-09";

    private final SeriousViolations violations;
    private final Rows rows;
    private final EffectiveDecisions decisions;
    private final CreditRules criteria;
    private final LegalTime legalTime;

    Listings(
            SeriousViolations violations,
            Rows rows,
            EffectiveDecisions decisions,
            CreditRules criteria,
            LegalTime legalTime) {
        this.violations = violations;
        this.rows = rows;
        this.decisions = decisions;
        this.criteria = criteria;
        this.legalTime = legalTime;
    }

    /** @throws ProblemException 404 */
    SeriousViolationView of(UUID caseId) {
        var byCase = new Conditions().equal("case_id", caseId);
        return rows.first(1, SeriousViolationView.SELECT, byCase, "", SeriousViolationView::read).stream()
                .findFirst()
                .orElseThrow(() -> Problems.notFound("列入/listing of", caseId));
    }

    /** @throws ProblemException 422 when the criterion does not hold on the decisions that stand */
    void notice(CaseFile file, ListingNoticeRequest request) {
        if (violations.findByIdOptional(file.id()).isPresent()) {
            throw new ProblemException(409, "listing-exists");
        }
        var on = request.occurredOn();
        var criterion = criteria.criterion(request.criterion(), on)
                .filter(known -> known.kinds().contains(file.kind()))
                .orElseThrow(() -> Problems.unprocessable("/criterion", "listing-criterion-unknown"));
        var party = file.parties().stream()
                .filter(it -> it.role() == Party.Role.RESPONDENT || it.role() == Party.Role.SUSPECT)
                .findFirst()
                .orElseThrow(() -> Problems.unprocessable("", "listing-needs-party"));
        var identifier = party.identifier();
        if (identifier == null) {
            throw Problems.unprocessable("", "listing-needs-identifier");
        }
        var standing = decisions.against(identifier, on.minusYears(criterion.withinYears()), on).stream()
                .filter(decision -> criterion.kinds().contains(decision.kind()))
                .toList();
        if (standing.size() < criterion.minDecisions()
                || standing.stream().noneMatch(it -> it.caseId().equals(file.id()))) {
            throw Problems.unprocessable(
                    "/criterion",
                    "listing-criterion-unmet",
                    Map.of(
                            "criterion", criterion.labelZh(),
                            "needed", criterion.minDecisions(),
                            "found", standing.size(),
                            "basis", criterion.basis()));
        }
        violations.persist(new SeriousViolation(file.id(), criterion.code(), party, on));
    }

    void state(CaseFile file, LocalDate on) {
        require(file, SeriousViolation.Status.NOTICED).state(on);
    }

    /** @throws ProblemException 422 before the party could state its case */
    void decide(CaseFile file, ListingRequest request) {
        var entry = require(file, SeriousViolation.Status.NOTICED);
        if (!request.listed() && (request.reason() == null || request.reason().isBlank())) {
            throw Problems.unprocessable("/reason", "refusal-needs-reason");
        }
        if (request.listed() && entry.statementOn() == null) {
            var rule = legalTime.rules().at(entry.noticedOn()).rule(STATEMENT_PERIOD);
            var deadline = DeadlineClock.start(rule, entry.noticedOn(), legalTime.calendar())
                    .deadline();
            var due = deadline.due();
            if (due != null && !request.occurredOn().isAfter(due)) {
                throw Problems.unprocessable("/occurredOn", "listing-statement-running", Map.of("due", due));
            }
        }
        entry.decide(request.listed(), request.occurredOn(), request.reason());
    }

    void appeal(CaseFile file, ListingAppealRequest request) {
        require(file, SeriousViolation.Status.LISTED).appeal(request.way().name(), request.occurredOn());
    }

    /** @throws ProblemException 422 for an unknown ground, or before its time has passed */
    void remove(CaseFile file, ListingRemovalRequest request) {
        var entry = require(file, SeriousViolation.Status.LISTED);
        var ground = criteria.removal(request.ground(), request.occurredOn())
                .orElseThrow(() -> Problems.unprocessable("/ground", "listing-ground-unknown"));
        var months = ground.minimumMonths();
        var listedOn = entry.listedOn();
        if (months != null && listedOn != null && request.occurredOn().isBefore(listedOn.plusMonths(months))) {
            throw Problems.unprocessable(
                    "/occurredOn",
                    "listing-too-short",
                    Map.of("from", listedOn.plusMonths(months), "basis", ground.basis()));
        }
        entry.remove(request.occurredOn(), ground.code());
    }

    private SeriousViolation require(CaseFile file, SeriousViolation.Status status) {
        return violations
                .findByIdOptional(file.id())
                .filter(entry -> entry.status() == status)
                .orElseThrow(() ->
                        new ProblemException(409, "listing-not-" + status.name().toLowerCase(java.util.Locale.ROOT)));
    }
}
