package org.zhibao.cases.publication;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.zhibao.cases.casefile.CaseFile;
import org.zhibao.cases.deadlines.LegalTime;
import org.zhibao.cases.procedure.CaseBar;
import org.zhibao.kit.aggregate.Ids;
import org.zhibao.kit.problem.FieldChecks;
import org.zhibao.kit.problem.ProblemException;
import org.zhibao.kit.problem.Problems;
import org.zhibao.kit.scope.CallerScopes;
import org.zhibao.legaltime.clock.DeadlineClock;

/** What the acts on a publication change: the draft, and what the public reads. */
@ApplicationScoped
class Displays {

    private final PublicationDrafts drafts;
    private final Publications publications;
    private final AbstractDrafter drafter;
    private final PublicationRules rules;
    private final LegalTime legalTime;
    private final EarlyRemoval earlyRemoval;
    private final CallerScopes scopes;

    Displays(
            PublicationDrafts drafts,
            Publications publications,
            AbstractDrafter drafter,
            PublicationRules rules,
            LegalTime legalTime,
            EarlyRemoval earlyRemoval,
            CallerScopes scopes) {
        this.drafts = drafts;
        this.publications = publications;
        this.drafter = drafter;
        this.rules = rules;
        this.legalTime = legalTime;
        this.earlyRemoval = earlyRemoval;
        this.scopes = scopes;
    }

    /**
     * Drafts the abstract, or drafts it anew.
     *
     * @throws ProblemException 422 when such a decision is not published, 409 while it is on display
     */
    PublicationDraft draft(CaseFile file, DraftRequest request) {
        var rule = rules.of(file)
                .filter(DecisionRule::published)
                .orElseThrow(() -> Problems.unprocessable("", "decision-not-published"));
        var drafted = drafter.draft(file, request);
        if (!rules.display(file, drafted.sanctions(), request.occurredOn())) {
            throw Problems.unprocessable("/sanctions", "warning-not-published", Map.of("basis", rule.basis()));
        }
        file.bar(CaseBar.PUBLICATION_UNREVIEWED);
        var by = scopes.current().name();
        var earlier = drafts.of(file.id());
        if (earlier.isPresent()) {
            requireNot(earlier.get(), PublicationDraft.Status.DISPLAYED, "publication-on-display");
            earlier.get().redraft(drafted, by, request.occurredOn());
            return earlier.get();
        }
        var draft = new PublicationDraft(Ids.next(), file.id(), drafted, by, request.occurredOn());
        drafts.persist(draft);
        return draft;
    }

    boolean isDrafted(CaseFile file) {
        return drafts.of(file.id()).isPresent();
    }

    /** Whether an abstract can be drafted of the decision without asking anybody. */
    boolean canDraft(CaseFile file, DraftRequest request) {
        return rules.of(file).filter(DecisionRule::published).isPresent()
                && rules.display(file, drafter.draft(file, request).sanctions(), request.occurredOn());
    }

    /** @throws ProblemException 422 when the caller drafted it, or says no and not why */
    void review(CaseFile file, ReviewRequest request) {
        var draft = require(file);
        requireNot(draft, PublicationDraft.Status.DISPLAYED, "publication-on-display");
        var by = scopes.current().name();
        if (draft.draftedBy().equals(by)) {
            throw Problems.unprocessable("", "reviewer-is-drafter");
        }
        if (!request.passed() && (request.note() == null || request.note().isBlank())) {
            throw Problems.unprocessable("/note", "refusal-needs-reason");
        }
        draft.review(request.passed(), by, request.occurredOn(), request.note());
        if (request.passed()) {
            requireComplete(draft.content());
            file.lift(CaseBar.PUBLICATION_UNREVIEWED);
        }
    }

    /** Puts a reviewed abstract on display. */
    Publication display(CaseFile file, LocalDate on) {
        var draft = require(file);
        requireNot(draft, PublicationDraft.Status.DISPLAYED, "publication-on-display");
        if (draft.status() != PublicationDraft.Status.REVIEWED) {
            throw new ProblemException(409, "publication-not-reviewed");
        }
        requireComplete(draft.content());
        var until = displayedUntil(file, draft, on);
        draft.display(on);
        var earlier = publications.findByIdOptional(draft.id());
        if (earlier.isPresent()) {
            earlier.get().display(draft.content(), on, until);
            return earlier.get();
        }
        var publication = new Publication(draft.id(), file, draft.content(), on, until);
        publications.persist(publication);
        return publication;
    }

    private LocalDate displayedUntil(CaseFile file, PublicationDraft draft, LocalDate on) {
        var period = rules.periodOf(file, draft.sanctions(), draft.person(), on);
        var clock = DeadlineClock.start(legalTime.rules().at(on).rule(period), on, legalTime.calendar());
        var due = clock.deadline().due();
        var restricted = draft.restrictionUntil();
        var usual = due == null ? on : due;
        return restricted != null && restricted.isAfter(usual) ? restricted : usual;
    }

    void correct(CaseFile file, CorrectionRequest request) {
        var draft = require(file);
        var publication = requireDisplayed(draft);
        var shown = draft.content();
        var corrected = new Abstract(
                request.documentNumber() == null ? shown.documentNumber() : request.documentNumber(),
                shown.party(),
                AbstractDrafter.maskedIfAny(file, draft, request.violation(), shown.violation()),
                AbstractDrafter.maskedIfAny(file, draft, request.penalty(), shown.penalty()),
                shown.authority(),
                shown.decidedOn());
        draft.correct(corrected);
        publication.correct(corrected, request.occurredOn());
    }

    void annul(CaseFile file, LocalDate on) {
        drafts.of(file.id()).ifPresent(draft -> draft.annul(on));
    }

    UUID withdraw(CaseFile file, WithdrawalRequest request) {
        return end(file, PublicationDraft.Status.WITHDRAWN, request.occurredOn(), request.reason());
    }

    /** @throws ProblemException 422 naming what forbids it and every condition that is not met */
    UUID removeEarly(CaseFile file, RemovalRequest request) {
        var draft = require(file);
        earlyRemoval.requirePossible(file, draft, requireDisplayed(draft), request);
        return end(file, PublicationDraft.Status.REMOVED_EARLY, request.occurredOn(), "符合提前停止公示条件");
    }

    /** @throws ProblemException 422 before the display's last day has passed */
    UUID expire(CaseFile file, LocalDate on) {
        var publication = requireDisplayed(require(file));
        if (!on.isAfter(publication.displayedUntil())) {
            throw Problems.unprocessable(
                    "/occurredOn", "display-not-over", Map.of("until", publication.displayedUntil()));
        }
        return end(file, PublicationDraft.Status.EXPIRED, on, "公示期满");
    }

    void push(CaseFile file, LocalDate on) {
        var draft = require(file);
        if (draft.otherProvince() == null) {
            throw Problems.unprocessable("", "party-of-this-province");
        }
        draft.push(on);
    }

    void makeTypical(CaseFile file, TypicalCaseRequest request) {
        var draft = require(file);
        requireDisplayed(draft)
                .makeTypical(
                        AbstractDrafter.masked(file, draft, request.title()),
                        AbstractDrafter.masked(file, draft, request.summary()));
    }

    private UUID end(CaseFile file, PublicationDraft.Status how, LocalDate on, String reason) {
        var draft = require(file);
        requireDisplayed(draft).end(how, on, AbstractDrafter.masked(file, draft, reason));
        draft.end(how, on);
        return draft.id();
    }

    private PublicationDraft require(CaseFile file) {
        return drafts.of(file.id()).orElseThrow(() -> new ProblemException(409, "publication-not-drafted"));
    }

    private Publication requireDisplayed(PublicationDraft draft) {
        return publications
                .findByIdOptional(draft.id())
                .filter(publication -> publication.status() == PublicationDraft.Status.DISPLAYED)
                .orElseThrow(() -> new ProblemException(409, "publication-not-on-display"));
    }

    private static void requireNot(PublicationDraft draft, PublicationDraft.Status status, String code) {
        if (draft.status() == status) {
            throw new ProblemException(409, code);
        }
    }

    private static void requireComplete(Abstract content) {
        var checks = new FieldChecks();
        List<String> missing = content.missing();
        missing.forEach(field ->
                checks.refuse("/abstract/" + field, "abstract-incomplete", Map.of("field", Abstract.labelOf(field))));
        checks.finish();
    }
}
