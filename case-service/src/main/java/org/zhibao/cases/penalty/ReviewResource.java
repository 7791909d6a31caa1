package org.zhibao.cases.penalty;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.zhibao.cases.casefile.CaseAnswers;
import org.zhibao.cases.casefile.CaseProceedings;
import org.zhibao.cases.casefile.CaseView;
import org.zhibao.cases.procedure.CaseAct;
import org.zhibao.cases.procedure.CaseBar;
import org.zhibao.cases.procedure.Outcome;
import org.zhibao.kit.idempotency.Idempotent;
import org.zhibao.kit.problem.FieldChecks;
import org.zhibao.kit.procedure.Wanted;

/** Who investigates, who reviews, and what must be reviewed and discussed before a decision. */
@Path(CaseView.PATH + "/{id}")
@Tag(name = "Penalties")
@RolesAllowed({"officer", "leader", "reviewer"})
@APIResponse(responseCode = "403", description = "Another role does this, or the caller investigated")
@APIResponse(responseCode = "409", description = "Not possible in the present state; lists the acts that are")
@APIResponse(responseCode = "422", description = "A rule refuses it; the article is named")
public class ReviewResource {

    private final CaseProceedings proceedings;
    private final PenaltyRecords records;
    private final CaseAnswers answers;

    ReviewResource(CaseProceedings proceedings, PenaltyRecords records, CaseAnswers answers) {
        this.proceedings = proceedings;
        this.records = records;
        this.answers = answers;
    }

    @POST
    @Path("/investigator-change")
    @Transactional
    @Idempotent
    @Operation(
            operationId = "changeInvestigators",
            summary = "Name who investigates",
            description = "At least two; whoever is among them reviews nothing in the case.")
    public RestResponse<CaseView> assign(
            UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, @Valid @NotNull InvestigatorRequest request) {
        var checks = new FieldChecks();
        FilingTerms.requireTwo(checks, "/investigators", request.investigators());
        checks.finish();
        return answers.ok(proceedings.advance(id, Wanted.of(ifMatch, CaseAct.INVESTIGATOR_CHANGE, request), file -> {
            records.open(id).assign(request.investigators());
        }));
    }

    @POST
    @Path("/review")
    @Transactional
    @Idempotent
    @Operation(
            operationId = "reviewCase",
            summary = "Review the case before the notice",
            description = "Returned, the case goes back to the investigation.")
    public RestResponse<CaseView> review(
            UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, @Valid @NotNull ReviewRequest request) {
        return answers.ok(proceedings.advance(id, Wanted.of(ifMatch, CaseAct.REVIEW, request)));
    }

    @POST
    @Path("/legal-review-request")
    @Transactional
    @Idempotent
    @Operation(
            operationId = "demandLegalReview",
            summary = "Ask for legal review",
            description =
                    "From now on the decision is barred until the review is passed and the leaders have discussed the case.")
    public RestResponse<CaseView> demand(
            UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, @Valid @NotNull LegalReviewDemand request) {
        return answers.ok(proceedings.advance(id, Wanted.of(ifMatch, CaseAct.LEGAL_REVIEW_REQUEST, request), file -> {
            records.open(id).needsReview(request.grounds());
            file.bar(CaseBar.LEGAL_REVIEW_PENDING);
            file.bar(CaseBar.DISCUSSION_PENDING);
        }));
    }

    @POST
    @Path("/legal-review")
    @Transactional
    @Idempotent
    @Operation(
            operationId = "reviewLegally",
            summary = "Record the result of the legal review",
            description =
                    "Passed, it no longer bars the decision; returned, it does until it is passed. Nobody reviews what he investigated.")
    public RestResponse<CaseView> reviewLegally(
            UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, @Valid @NotNull ReviewRequest request) {
        return answers.ok(proceedings.advance(id, Wanted.of(ifMatch, CaseAct.LEGAL_REVIEW, request), file -> {
            if (request.outcome() == Outcome.PASSED) {
                file.lift(CaseBar.LEGAL_REVIEW_PENDING);
            } else {
                file.bar(CaseBar.LEGAL_REVIEW_PENDING);
            }
        }));
    }

    @POST
    @Path("/collective-discussion")
    @Transactional
    @Idempotent
    @Operation(
            operationId = "discussCase",
            summary = "Record the leaders' discussion of a major case",
            description = "After the legal review, where there is to be one.")
    public RestResponse<CaseView> discuss(
            UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, @Valid @NotNull DiscussionRequest request) {
        return answers.ok(proceedings.advance(id, Wanted.of(ifMatch, CaseAct.COLLECTIVE_DISCUSSION, request), file -> {
            file.lift(CaseBar.DISCUSSION_PENDING);
        }));
    }
}
