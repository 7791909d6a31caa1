package org.zhibao.cases.crossregion;

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
import org.zhibao.cases.casefile.CaseView;
import org.zhibao.kit.http.Representations;
import org.zhibao.kit.idempotency.Idempotent;

/** Where an office offers a case to another, and takes note of the answer. */
@Path(CaseView.PATH + "/{id}")
@Tag(name = "Across regions")
@RolesAllowed({"officer", "leader"})
@APIResponse(responseCode = "403", description = "The step belongs to the other side")
@APIResponse(responseCode = "404", description = "No such case or offer on either side of the caller")
@APIResponse(responseCode = "422", description = "A date or place breaks a rule")
public class HandoverOfferResource {

    private final HandoverDesk desk;
    private final CaseAnswers answers;

    HandoverOfferResource(HandoverDesk desk, CaseAnswers answers) {
        this.desk = desk;
        this.answers = answers;
    }

    @POST
    @Path("/handovers")
    @Transactional
    @Idempotent
    @Operation(
            operationId = "offerCase",
            summary = "Offer a case to another office",
            description =
                    "If-Match is the case's. The other office sees a copy of what it would register, never the case"
                            + " itself. A further offer or transfer is barred until this one is answered and concluded.")
    @APIResponse(responseCode = "201", description = "Offered; Location names the offer")
    public RestResponse<HandoverView> offer(
            UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, @Valid @NotNull HandoverRequest request) {
        var handover = desk.offer(id, ifMatch, request);
        return Representations.created(HandoverView.PATH, handover, desk.whole(handover));
    }

    @POST
    @Path("/handover-conclusion")
    @Transactional
    @Idempotent
    @Operation(
            operationId = "concludeHandover",
            summary = "Take note of the answer: the case leaves, or goes on",
            description =
                    "By the sending office; If-Match is the case's. Accepted: the act OTHER_TRANSFER with the other"
                            + " office's number. Returned: the act HANDOVER_RETURN, and the case may be offered again.")
    public RestResponse<CaseView> conclude(
            UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, @Valid @NotNull ConclusionRequest request) {
        return answers.ok(desk.conclude(id, ifMatch, request));
    }
}
