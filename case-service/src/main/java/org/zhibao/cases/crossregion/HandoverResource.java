package org.zhibao.cases.crossregion;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.zhibao.kit.http.Page;
import org.zhibao.kit.http.PageRequest;
import org.zhibao.kit.http.Representations;
import org.zhibao.kit.http.TableExports;
import org.zhibao.kit.idempotency.Idempotent;

/** 移送: a case of one office becomes a case of another, when that one accepts it. */
@Path(HandoverView.PATH)
@Tag(name = "Across regions")
@RolesAllowed({"officer", "leader"})
@APIResponse(responseCode = "403", description = "The step belongs to the other side")
@APIResponse(responseCode = "404", description = "No such case or offer on either side of the caller")
@APIResponse(responseCode = "422", description = "A date or place breaks a rule")
public class HandoverResource {

    private final HandoverDesk desk;
    private final CaseHandovers handovers;
    private final Correspondence correspondence;
    private final Correspondence.Matters<CaseHandover, HandoverView> matters;

    HandoverResource(HandoverDesk desk, CaseHandovers handovers, Correspondence correspondence) {
        this.desk = desk;
        this.handovers = handovers;
        this.correspondence = correspondence;
        this.matters = new Correspondence.Matters<>("case_handover", handovers, it -> it.view(null));
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Transactional
    @Operation(
            operationId = "listHandovers",
            summary = "Cases that the caller's office offered or is offered, newest first",
            description =
                    "side=RECEIVED&status=OFFERED are those that wait for an answer. Follow Link rel=next. sort is -id or id, which is the order of time. With Accept: "
                            + TableExports.NDJSON + " everything that the filters find is streamed.")
    public RestResponse<Page<HandoverView>> list(
            @QueryParam("side")
                    @Parameter(description = "Seen from the caller: what the own office sent, or what it was sent")
                    Correspondence.@Nullable Side side,
            @QueryParam("status") @Parameter(description = "How far the offer is") CaseHandover.@Nullable Status status,
            @QueryParam("caseId")
                    @Parameter(description = "Those about this case, an id of the sending office's")
                    @Nullable
                    UUID caseId,
            @BeanParam PageRequest part) {
        var filter = new Correspondence.Filter(side, status, caseId);
        return correspondence.page(matters, filter, part);
    }

    @GET
    @Produces(TableExports.NDJSON + ";qs=0.3")
    @Operation(hidden = true)
    public StreamingOutput exportLines(
            @QueryParam("side") Correspondence.@Nullable Side side,
            @QueryParam("status") CaseHandover.@Nullable Status status,
            @QueryParam("caseId") @Nullable UUID caseId,
            @QueryParam("sort") @Nullable String sort) {
        return correspondence.lines(matters, new Correspondence.Filter(side, status, caseId), sort);
    }

    @GET
    @Path("/{id}")
    @Transactional
    @Operation(
            operationId = "readHandover",
            summary = "An offer, with what the receiving office would register",
            description = "For both offices. offered has description, parties and rights as the receiving office "
                    + "would register them; informers are shown to those who carry cases alone. ETag is the "
                    + "offer's own version.")
    public RestResponse<HandoverView> read(UUID id) {
        return ok(handovers.require(id));
    }

    @POST
    @Path("/{id}/acceptance")
    @Transactional
    @Idempotent
    @Operation(
            operationId = "acceptHandover",
            summary = "Take the case: it is registered as one of the receiving office's own",
            description =
                    "By the receiving office. The new case has the same matterId, the channel OTHER_REGION, and the"
                            + " sender's number as its externalReference; its own periods begin on the day of the acceptance.")
    public RestResponse<HandoverView> accept(
            UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, @Valid @NotNull StepRequest request) {
        return ok(desk.accept(id, ifMatch, request.occurredOn()));
    }

    @POST
    @Path("/{id}/return")
    @Transactional
    @Idempotent
    @Operation(
            operationId = "returnHandover",
            summary = "Return the offer with its reason",
            description =
                    "By the receiving office. Who disputes the jurisdiction for a penalty asks the common superior for"
                            + " designation: see jurisdiction-disputes.")
    public RestResponse<HandoverView> giveBack(
            UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, @Valid @NotNull ReturnRequest request) {
        return ok(desk.giveBack(id, ifMatch, request));
    }

    private RestResponse<HandoverView> ok(CaseHandover handover) {
        return Representations.ok(handover, desk.whole(handover));
    }
}
