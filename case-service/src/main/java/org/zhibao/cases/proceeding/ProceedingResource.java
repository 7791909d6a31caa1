package org.zhibao.cases.proceeding;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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
import org.zhibao.cases.casefile.CaseNumbers;
import org.zhibao.cases.casefile.CaseProceedings;
import org.zhibao.cases.casefile.CaseView;
import org.zhibao.cases.procedure.CaseAct;
import org.zhibao.kit.idempotency.Idempotent;
import org.zhibao.kit.problem.Problems;
import org.zhibao.kit.procedure.ActRequest;
import org.zhibao.kit.procedure.Wanted;

/** The legal acts on a case, each a noun under it. */
@Path(CaseView.PATH + "/{id}")
@Tag(name = "Proceedings")
@RolesAllowed({"officer", "reviewer", "leader", "clerk", "police-liaison", "court-liaison"})
@APIResponse(responseCode = "409", description = "Not possible in the present state; lists the acts that are")
@APIResponse(responseCode = "422", description = "A date or amount breaks a rule")
public class ProceedingResource {

    private final CaseProceedings proceedings;
    private final CaseNumbers numbers;
    private final CaseAnswers answers;

    ProceedingResource(CaseProceedings proceedings, CaseNumbers numbers, CaseAnswers answers) {
        this.proceedings = proceedings;
        this.numbers = numbers;
        this.answers = answers;
    }

    @POST
    @Path("/acceptance")
    @Transactional
    @Idempotent
    @Operation(
            operationId = "acceptCase",
            summary = "Take a case up, or decline it",
            description =
                    "With accepted=true the case gets its number; for customs this is the detention of the goods.")
    public RestResponse<CaseView> accept(
            UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, @Valid @NotNull AcceptanceRequest request) {
        if (!request.accepted() && (request.reason() == null || request.reason().isBlank())) {
            throw Problems.unprocessable("/reason", "reason-required", Map.of());
        }
        var act = request.accepted() ? CaseAct.ACCEPTANCE : CaseAct.REFUSAL;
        return answers.ok(proceedings.perform(
                id,
                Wanted.of(ifMatch, act, request),
                (aCase, transition) -> request.accepted()
                        ? aCase.accept(
                                transition,
                                numbers.nextCase(aCase.region(), aCase.kind().procedure(), request.occurredOn()),
                                request.occurredOn(),
                                request.officer())
                        : aCase.decline(transition, request.occurredOn(), request.reason())));
    }

    @POST
    @Path("/decision")
    @Transactional
    @Idempotent
    @Operation(
            operationId = "decideCase",
            summary = "Decide a case",
            description = "allowedActs lists the outcomes that are possible now.")
    public RestResponse<CaseView> decide(
            UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, @Valid @NotNull DecisionRequest request) {
        var decision = request.checked();
        return answers.ok(proceedings.perform(
                id,
                Wanted.of(ifMatch, CaseAct.DECISION, request),
                (aCase, transition) -> aCase.decide(transition, request.occurredOn(), decision)));
    }

    @POST
    @Path("/closure")
    @Transactional
    @Idempotent
    @Operation(
            operationId = "closeCase",
            summary = "Close a case",
            description = "allowedActs says whether the case may be closed now, and if not, why.")
    public RestResponse<CaseView> close(
            UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, @Valid @NotNull ClosureRequest request) {
        return answers.ok(proceedings.perform(
                id,
                Wanted.of(ifMatch, CaseAct.CLOSURE, request),
                (aCase, transition) -> aCase.close(
                        transition, request.occurredOn(), request.result().name(), request.note())));
    }

    @POST
    @Path("/remedy-end")
    @Transactional
    @Idempotent
    @Operation(
            operationId = "endRemedy",
            summary = "Record how reconsideration or a suit against the decision ended",
            description = "What was begun with remedy or, against an adjudication, with suit. After result REVOKED or"
                    + " VOID dunning, payment, deferral, execution and court enforcement are refused, the deadlines that"
                    + " the decision set running end, and the case may be closed; a later result decides anew.")
    public RestResponse<CaseView> endRemedy(
            UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, @Valid @NotNull RemedyEndRequest request) {
        return answers.ok(proceedings.advance(id, Wanted.of(ifMatch, CaseAct.REMEDY_END, request), file -> {
            if (request.result() != null) {
                file.found(request.result());
            }
        }));
    }

    @POST
    @Path("/{act}")
    @Transactional
    @Idempotent
    @Operation(
            operationId = "performAct",
            summary = "Perform any other act of the procedure",
            description = "The act is the kebab-case noun that allowedActs gives as the end of its path.")
    public RestResponse<CaseView> perform(
            UUID id,
            String act,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull ActRequest request) {
        var wanted = CaseAct.ofPath(act)
                .filter(known -> !SpecificActs.ALL.contains(known))
                .orElseThrow(() -> Problems.notFound("行为/act", act));
        return answers.ok(proceedings.advance(id, Wanted.of(ifMatch, wanted, request)));
    }
}
