package org.zhibao.cases.adjudication;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.zhibao.cases.casefile.CaseAnswers;
import org.zhibao.cases.casefile.CaseFiles;
import org.zhibao.cases.casefile.CaseProceedings;
import org.zhibao.cases.casefile.CaseView;
import org.zhibao.cases.procedure.CaseAct;
import org.zhibao.cases.procedure.CaseBar;
import org.zhibao.kit.idempotency.Idempotent;
import org.zhibao.kit.problem.FieldChecks;
import org.zhibao.kit.problem.Problems;
import org.zhibao.kit.procedure.Wanted;

/** An adjudication from the check of standing to its decision or other end. */
@Path(CaseView.PATH + "/{id}")
@Tag(name = "Adjudications")
@RolesAllowed({"officer", "leader"})
@APIResponse(responseCode = "403", description = "Another role does this, or the caller was recused")
@APIResponse(responseCode = "409", description = "Not possible in the present state; lists the acts that are")
@APIResponse(responseCode = "422", description = "A rule refuses it; the article is named")
public class AdjudicationResource {

    private final CaseProceedings proceedings;
    private final CaseFiles cases;
    private final AdjudicationRecords records;
    private final Recusals recusals;
    private final CaseAnswers answers;
    private final StandingRules rules = StandingRules.bundled();

    AdjudicationResource(
            CaseProceedings proceedings,
            CaseFiles cases,
            AdjudicationRecords records,
            Recusals recusals,
            CaseAnswers answers) {
        this.proceedings = proceedings;
        this.cases = cases;
        this.records = records;
        this.recusals = recusals;
        this.answers = answers;
    }

    @GET
    @Path("/adjudication")
    @Transactional
    @RolesAllowed("**")
    @Operation(
            operationId = "caseAdjudication",
            summary = "Standing, panel, recusals, hearing, votes, stays, measures of an adjudication",
            description = "What the procedure of 令81号 keeps of a case beside its acts: lists are empty and other "
                    + "members absent until their act was done. standingGaps is what still bars the acceptance; "
                    + "votes are those of the last deliberation, majority their outcome. Dates are legal dates "
                    + "without a time. A case of another procedure has an empty record.")
    public AdjudicationView read(UUID id) {
        cases.require(id);
        return records.read(id).view(recusals.of(id), records.joinedTo(id));
    }

    @POST
    @Path("/standing")
    @Transactional
    @Idempotent
    @Operation(
            operationId = "checkStanding",
            summary = "Check the requester's standing",
            description =
                    "Proofs by the kind of requester; nobody has sued. A request is taken up after a check that found nothing"
                            + " missing; it may be declined without one.")
    public RestResponse<CaseView> checkStanding(
            UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, @Valid @NotNull StandingRequest request) {
        return answers.ok(proceedings.advance(id, Wanted.of(ifMatch, CaseAct.STANDING, request), file -> {
            var knownOn = request.infringementKnownOn();
            if (knownOn != null && knownOn.isAfter(file.receivedOn())) {
                throw Problems.unprocessable(
                        "/infringementKnownOn", "known-after-request", Map.of("day", file.receivedOn()));
            }
            var gaps = rules.gaps(request);
            records.open(id).standing(request.requester(), request.proofs(), gaps, knownOn);
            file.bar(CaseBar.STANDING_CHECKED);
            if (gaps.isEmpty()) {
                file.lift(CaseBar.STANDING_NOT_SHOWN);
            } else {
                file.bar(CaseBar.STANDING_NOT_SHOWN);
            }
        }));
    }

    @POST
    @Path("/deliberation")
    @Transactional
    @Idempotent
    @Operation(
            operationId = "deliberate",
            summary = "Record the panel's deliberation",
            description = "Each voting member once; the majority decides, the minority's opinion goes on record.")
    public RestResponse<CaseView> deliberate(
            UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, @Valid @NotNull DeliberationRequest request) {
        return answers.ok(proceedings.advance(id, Wanted.of(ifMatch, CaseAct.DELIBERATION, request), file -> {
            var checks = new FieldChecks();
            var kept = records.open(id);
            request.deliberation().check(checks, kept.panel());
            checks.finish();
            kept.vote(request.deliberation());
        }));
    }

    @POST
    @Path("/mediated")
    @Transactional
    @Idempotent
    @Operation(
            operationId = "settleCase",
            summary = "Record that the parties settled",
            description = "With the number of the agreement, or the mediation that mediation-service carries.")
    public RestResponse<CaseView> settle(
            UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, @Valid @NotNull MediatedRequest request) {
        return answers.ok(proceedings.advance(id, Wanted.of(ifMatch, CaseAct.MEDIATED, request), file -> {
            records.open(id).agreed(request.mediationId(), request.documentNumber());
        }));
    }

    @POST
    @Path("/revocation")
    @Transactional
    @Idempotent
    @Operation(operationId = "revokeCase", summary = "Revoke the case", description = "On a ground of 令81号第36条.")
    public RestResponse<CaseView> revoke(
            UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, @Valid @NotNull RevocationRequest request) {
        return answers.ok(proceedings.advance(id, Wanted.of(ifMatch, CaseAct.REVOCATION, request), file -> {
            records.open(id).revoked(request.ground());
        }));
    }
}
