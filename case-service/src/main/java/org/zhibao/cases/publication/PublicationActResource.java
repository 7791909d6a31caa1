package org.zhibao.cases.publication;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.zhibao.cases.casefile.CaseAnswers;
import org.zhibao.cases.casefile.CaseFile;
import org.zhibao.cases.casefile.CaseProceedings;
import org.zhibao.cases.casefile.CaseView;
import org.zhibao.cases.procedure.CaseAct;
import org.zhibao.events.cases.DecisionPublished;
import org.zhibao.events.cases.PublicationWithdrawn;
import org.zhibao.kit.idempotency.Idempotent;
import org.zhibao.kit.procedure.ActRequest;
import org.zhibao.kit.procedure.Wanted;

/** The acts by which a decision comes on public display, is corrected there, and leaves it. */
@Path(CaseView.PATH + "/{id}")
@Tag(name = "Publication")
@RolesAllowed({"officer", "reviewer", "leader", "clerk"})
@APIResponse(responseCode = "409", description = "Not possible in the present state of the case or of its publication")
@APIResponse(responseCode = "422", description = "A rule of publication refuses it; every one is named")
public class PublicationActResource {

    private final CaseProceedings proceedings;
    private final CaseAnswers answers;
    private final Displays displays;

    PublicationActResource(CaseProceedings proceedings, CaseAnswers answers, Displays displays) {
        this.proceedings = proceedings;
        this.answers = answers;
        this.displays = displays;
    }

    @POST
    @Path("/publication-draft")
    @Transactional
    @Idempotent
    @Operation(
            operationId = "draftPublication",
            summary = "Draft the abstract of a decision",
            description = "Six fields, prepared from the case; personal data and marked secrets are taken out.")
    public RestResponse<CaseView> draft(
            UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, @Valid @NotNull DraftRequest request) {
        return answers.ok(proceedings.advance(
                id, Wanted.of(ifMatch, CaseAct.PUBLICATION_DRAFT, request), file -> displays.draft(file, request)));
    }

    @POST
    @Path("/publication-review")
    @Transactional
    @Idempotent
    @Operation(
            operationId = "reviewPublication",
            summary = "Review an abstract for secrets",
            description = "Somebody other than its drafter; without it nothing is displayed.")
    public RestResponse<CaseView> review(
            UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, @Valid @NotNull ReviewRequest request) {
        return answers.ok(proceedings.advance(
                id, Wanted.of(ifMatch, CaseAct.PUBLICATION_REVIEW, request), file -> displays.review(file, request)));
    }

    @POST
    @Path("/publication")
    @Transactional
    @Idempotent
    @Operation(
            operationId = "publishDecision",
            summary = "Publish a decision",
            description =
                    "Puts the reviewed abstract on display. Without a draft the act is recorded as done elsewhere, and an"
                            + " abstract is drafted for review; the public sees nothing of it yet.")
    public RestResponse<CaseView> publish(
            UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, @Valid @NotNull ActRequest request) {
        return answers.ok(proceedings.perform(id, Wanted.of(ifMatch, CaseAct.PUBLICATION, request), (file, row) -> {
            if (displays.isDrafted(file)) {
                var shown = displays.display(file, request.occurredOn());
                var number = String.valueOf(shown.content().documentNumber());
                return file.perform(
                        row,
                        reference -> new DecisionPublished(
                                reference, request.occurredOn(), shown.id(), number, shown.displayedUntil()));
            }
            var draft = DraftRequest.of(request.occurredOn(), request.documentNumber());
            if (displays.canDraft(file, draft)) {
                displays.draft(file, draft);
            }
            return file.advance(row, request.occurredOn(), request.note());
        }));
    }

    @POST
    @Path("/publication-correction")
    @Transactional
    @Idempotent
    @Operation(
            operationId = "correctPublication",
            summary = "Correct what is on display",
            description = "Members that are absent stay as they are displayed. The new text is masked like the "
                    + "first (names of persons, identity and telephone numbers, informers, passages marked as "
                    + "secret), and the public sees that and when it was corrected. note says why and stays "
                    + "within the office.")
    public RestResponse<CaseView> correct(
            UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, @Valid @NotNull CorrectionRequest request) {
        return answers.ok(proceedings.advance(
                id,
                Wanted.of(ifMatch, CaseAct.PUBLICATION_CORRECTION, request),
                file -> displays.correct(file, request)));
    }

    @POST
    @Path("/decision-annulment")
    @Transactional
    @Idempotent
    @Operation(
            operationId = "annulDecision",
            summary = "Record that the decision was changed, revoked, or found unlawful or void",
            description = "Starts the three working days within which its publication is withdrawn. With result REVOKED"
                    + " or VOID it also ends what the decision set running, as remedy-end does.")
    public RestResponse<CaseView> annul(
            UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, @Valid @NotNull AnnulmentRequest request) {
        request.requireAnnulled();
        return answers.ok(proceedings.advance(id, Wanted.of(ifMatch, CaseAct.DECISION_ANNULMENT, request), file -> {
            if (request.result() != null) {
                file.found(request.result());
            }
            displays.annul(file, request.occurredOn());
        }));
    }

    @POST
    @Path("/publication-withdrawal")
    @Transactional
    @Idempotent
    @Operation(
            operationId = "withdrawPublication",
            summary = "Withdraw a publication and say why",
            description = "The abstract is taken off the display within the three working days of PUB-04; the "
                    + "public reads reason in its place. ground says what became of the decision: CHANGED, "
                    + "REVOKED, UNLAWFUL or VOID (行政处罚法第48条第2款).")
    public RestResponse<CaseView> withdraw(
            UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, @Valid @NotNull WithdrawalRequest request) {
        return withdrawn(
                id,
                Wanted.of(ifMatch, CaseAct.PUBLICATION_WITHDRAWAL, request),
                "WITHDRAWN",
                file -> displays.withdraw(file, request));
    }

    @POST
    @Path("/early-removal")
    @Transactional
    @Idempotent
    @Operation(
            operationId = "removePublicationEarly",
            summary = "End a display before its time",
            description = "On the four conditions; never after a revocation of licence, a closure or the like.")
    public RestResponse<CaseView> removeEarly(
            UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, @Valid @NotNull RemovalRequest request) {
        return withdrawn(
                id,
                Wanted.of(ifMatch, CaseAct.EARLY_REMOVAL, request),
                "REMOVED_EARLY",
                file -> displays.removeEarly(file, request));
    }

    @POST
    @Path("/publication-expiry")
    @Transactional
    @Idempotent
    @Operation(
            operationId = "expirePublication",
            summary = "Record that a display is over",
            description = "The public no longer reads it from the day after its last, recorded or not.")
    public RestResponse<CaseView> expire(
            UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, @Valid @NotNull ActRequest request) {
        return withdrawn(
                id,
                Wanted.of(ifMatch, CaseAct.PUBLICATION_EXPIRY, request),
                "EXPIRED",
                file -> displays.expire(file, request.occurredOn()));
    }

    @POST
    @Path("/registration-place-push")
    @Transactional
    @Idempotent
    @Operation(
            operationId = "pushPublication",
            summary = "Record that a decision was pushed to the province where the party is registered",
            description = "For a party registered in another province: the day on which the decision was passed on "
                    + "to that place (处罚信息公示规定第10条). It keeps the deadline PUB-02 and starts PUB-03, that of "
                    + "the display there. Refused when the party is registered in this province.")
    public RestResponse<CaseView> push(
            UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, @Valid @NotNull ActRequest request) {
        return answers.ok(proceedings.advance(
                id,
                Wanted.of(ifMatch, CaseAct.REGISTRATION_PLACE_PUSH, request),
                file -> displays.push(file, request.occurredOn())));
    }

    @POST
    @Path("/typical-case")
    @Transactional
    @Idempotent
    @Operation(
            operationId = "markTypicalCase",
            summary = "Hold a published case up as an example",
            description = "Adds a title and what the case teaches to the publication that is on display; GET "
                    + "/publications?typical=true lists them. The texts are masked like the abstract.")
    public RestResponse<CaseView> typical(
            UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, @Valid @NotNull TypicalCaseRequest request) {
        return answers.ok(proceedings.advance(
                id, Wanted.of(ifMatch, CaseAct.TYPICAL_CASE, request), file -> displays.makeTypical(file, request)));
    }

    private RestResponse<CaseView> withdrawn(UUID id, Wanted wanted, String how, Function<CaseFile, UUID> ending) {
        return answers.ok(proceedings.perform(id, wanted, (file, row) -> {
            var publication = ending.apply(file);
            return file.perform(
                    row, reference -> new PublicationWithdrawn(reference, wanted.occurredOn(), publication, how));
        }));
    }
}
