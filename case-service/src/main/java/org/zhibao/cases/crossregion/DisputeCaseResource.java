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
import org.zhibao.cases.casefile.CaseFiles;
import org.zhibao.cases.casefile.CaseProceedings;
import org.zhibao.cases.casefile.CaseView;
import org.zhibao.cases.deadlines.LegalTime;
import org.zhibao.cases.procedure.CaseAct;
import org.zhibao.identifiers.region.RegionCode;
import org.zhibao.identifiers.region.Regions;
import org.zhibao.kit.http.Representations;
import org.zhibao.kit.idempotency.Idempotent;
import org.zhibao.kit.procedure.Wanted;

/** Where a dispute of jurisdiction about a case is put on record. */
@Path(CaseView.PATH + "/{id}/jurisdiction-disputes")
@Tag(name = "Across regions")
@RolesAllowed({"officer", "leader"})
@APIResponse(responseCode = "403", description = "The step belongs to another office")
@APIResponse(responseCode = "404", description = "No such case or dispute on either side of the caller")
@APIResponse(responseCode = "422", description = "A date or place breaks a rule")
public class DisputeCaseResource {

    private final JurisdictionDisputes disputes;
    private final Sides sides;
    private final CaseFiles cases;
    private final CaseProceedings proceedings;
    private final LegalTime legalTime;

    DisputeCaseResource(
            JurisdictionDisputes disputes,
            Sides sides,
            CaseFiles cases,
            CaseProceedings proceedings,
            LegalTime legalTime) {
        this.disputes = disputes;
        this.sides = sides;
        this.cases = cases;
        this.proceedings = proceedings;
        this.legalTime = legalTime;
    }

    @POST
    @Transactional
    @Idempotent
    @Operation(
            operationId = "raiseJurisdictionDispute",
            summary = "Put a dispute of jurisdiction with another office on record",
            description =
                    "If-Match is the case's. The 7 working days of the consultation begin (PEN-02); when the dispute is"
                            + " settled, record it on the case by the act jurisdiction-settlement.")
    @APIResponse(responseCode = "201", description = "On record; Location names the dispute")
    public RestResponse<DisputeView> raise(
            UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, @Valid @NotNull DisputeRequest request) {
        var file = cases.require(id);
        var other = Sides.otherOffice(request.otherRegion(), file.region(), "/otherRegion");
        proceedings.advance(id, Wanted.of(ifMatch, CaseAct.JURISDICTION_DISPUTE, request));
        var dispute =
                new JurisdictionDispute(file, other, commonSuperior(file.region(), other), request, sides.caller());
        disputes.persistAndFlush(dispute);
        var due = legalTime
                .lastDay(DisputeResource.CONSULTATION, dispute.aroseOn())
                .orElse(null);
        return Representations.created(DisputeView.PATH, dispute, dispute.view(due, null));
    }

    private static String commonSuperior(String region, String other) {
        var otherCode = RegionCode.parse(other);
        return Regions.standard().ancestors(RegionCode.parse(region)).stream()
                .filter(above -> above.code().contains(otherCode))
                .findFirst()
                .map(above -> above.code().value())
                .orElse(RegionCode.NATION.value());
    }
}
