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
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.zhibao.cases.crossregion.JurisdictionDispute.Status;
import org.zhibao.cases.deadlines.LegalTime;
import org.zhibao.identifiers.region.RegionCode;
import org.zhibao.identifiers.region.Regions;
import org.zhibao.kit.http.Page;
import org.zhibao.kit.http.PageRequest;
import org.zhibao.kit.http.Representations;
import org.zhibao.kit.http.TableExports;
import org.zhibao.kit.idempotency.Idempotent;
import org.zhibao.kit.problem.ProblemException;
import org.zhibao.kit.problem.Problems;

/** 管辖争议: consultation between two offices, then designation by their common superior. */
@Path(DisputeView.PATH)
@Tag(name = "Across regions")
@RolesAllowed({"officer", "leader"})
@APIResponse(responseCode = "403", description = "The step belongs to another office")
@APIResponse(responseCode = "404", description = "No such case or dispute on either side of the caller")
@APIResponse(responseCode = "422", description = "A date or place breaks a rule")
public class DisputeResource {

    static final String CONSULTATION = "PEN-02";
    private static final String DESIGNATION = "PEN-03";

    private final JurisdictionDisputes disputes;
    private final Correspondence correspondence;
    private final Correspondence.Matters<JurisdictionDispute, DisputeView> matters;
    private final Sides sides;
    private final LegalTime legalTime;

    DisputeResource(JurisdictionDisputes disputes, Correspondence correspondence, Sides sides, LegalTime legalTime) {
        this.disputes = disputes;
        this.correspondence = correspondence;
        this.matters = new Correspondence.Matters<>("jurisdiction_dispute", disputes, this::view);
        this.sides = sides;
        this.legalTime = legalTime;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Transactional
    @Operation(
            operationId = "listJurisdictionDisputes",
            summary = "Disputes that the caller's office is part of, or stands above, newest first",
            description = "Follow Link rel=next. sort is -id or id, which is the order of time. With Accept: "
                    + TableExports.NDJSON + " everything that the filters find is streamed.")
    public RestResponse<Page<DisputeView>> list(
            @QueryParam("side")
                    @Parameter(description = "Seen from the caller: what the own office sent, or what it was sent")
                    Correspondence.@Nullable Side side,
            @QueryParam("status") @Parameter(description = "How far the dispute is") @Nullable Status status,
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
            @QueryParam("status") @Nullable Status status,
            @QueryParam("caseId") @Nullable UUID caseId,
            @QueryParam("sort") @Nullable String sort) {
        return correspondence.lines(matters, new Correspondence.Filter(side, status, caseId), sort);
    }

    @GET
    @Path("/{id}")
    @Transactional
    @Operation(
            operationId = "readJurisdictionDispute",
            summary = "A dispute with its periods",
            description = "For both offices and their common superior. The last days of the consultation (PEN-02) "
                    + "and, once the superior has the material, of the designation (PEN-03) are dates. ETag is "
                    + "the dispute's own version.")
    public RestResponse<DisputeView> read(UUID id) {
        return ok(disputes.require(id));
    }

    @POST
    @Path("/{id}/agreement")
    @Transactional
    @Idempotent
    @Operation(
            operationId = "agreeOnJurisdiction",
            summary = "The offices agreed which of them is competent",
            description = "By either office.")
    public RestResponse<DisputeView> agree(
            UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, @Valid @NotNull SettlementRequest request) {
        var dispute = asParty(id);
        sides.requirePossible(dispute, ifMatch, request.occurredOn(), Status.CONSULTING);
        if (!List.of(dispute.fromRegion(), dispute.toRegion()).contains(request.region())) {
            throw Problems.unprocessable("/region", "region-no-side");
        }
        dispute.agree(request.occurredOn(), sides.caller(), request.region());
        return stored(dispute);
    }

    @POST
    @Path("/{id}/referral")
    @Transactional
    @Idempotent
    @Operation(
            operationId = "referJurisdictionDispute",
            summary = "Ask the common superior for designation",
            description = "By either office (报请指定管辖).")
    public RestResponse<DisputeView> refer(
            UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, @Valid @NotNull StepRequest request) {
        var dispute = asParty(id);
        sides.requirePossible(dispute, ifMatch, request.occurredOn(), Status.CONSULTING);
        dispute.refer(request.occurredOn());
        return stored(dispute);
    }

    @POST
    @Path("/{id}/receipt")
    @Transactional
    @Idempotent
    @Operation(
            operationId = "receiveJurisdictionDispute",
            summary = "The superior received the material: the 7 working days of the designation begin (PEN-03)",
            description = "By the common superior.")
    public RestResponse<DisputeView> receive(
            UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, @Valid @NotNull StepRequest request) {
        var dispute = asSuperior(id);
        sides.requirePossible(dispute, ifMatch, request.occurredOn(), Status.REFERRED);
        dispute.receive(request.occurredOn());
        return stored(dispute);
    }

    @POST
    @Path("/{id}/designation")
    @Transactional
    @Idempotent
    @Operation(
            operationId = "designateJurisdiction",
            summary = "Designate the competent office",
            description = "By the common superior (指定管辖).")
    public RestResponse<DisputeView> designate(
            UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, @Valid @NotNull SettlementRequest request) {
        var dispute = asSuperior(id);
        sides.requirePossible(dispute, ifMatch, request.occurredOn(), Status.RECEIVED);
        var below = RegionCode.parse(dispute.superiorRegion());
        var designated = Regions.standard().all().stream()
                .filter(unit -> unit.code().value().equals(request.region()) && below.contains(unit.code()))
                .findFirst();
        if (designated.isEmpty()) {
            throw Problems.unprocessable("/region", "region-not-below", Map.of("superior", dispute.superiorRegion()));
        }
        dispute.designate(request.occurredOn(), sides.caller(), request.region());
        return stored(dispute);
    }

    private JurisdictionDispute asParty(UUID id) {
        var dispute = disputes.require(id);
        if (!sides.serves(dispute.fromRegion()) && !sides.serves(dispute.toRegion())) {
            throw new ProblemException(403, "other-side").with("region", dispute.fromRegion());
        }
        return dispute;
    }

    private JurisdictionDispute asSuperior(UUID id) {
        var dispute = disputes.require(id);
        sides.requireServes(dispute.superiorRegion());
        return dispute;
    }

    private DisputeView view(JurisdictionDispute dispute) {
        return dispute.view(
                legalTime.lastDay(CONSULTATION, dispute.aroseOn()).orElse(null),
                dispute.receivedOn()
                        .flatMap(on -> legalTime.lastDay(DESIGNATION, on))
                        .orElse(null));
    }

    private RestResponse<DisputeView> stored(JurisdictionDispute dispute) {
        disputes.flush();
        return ok(dispute);
    }

    private RestResponse<DisputeView> ok(JurisdictionDispute dispute) {
        return Representations.ok(dispute, view(dispute));
    }
}
