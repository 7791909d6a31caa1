package org.zhibao.cases.crossregion;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.zhibao.cases.casefile.CaseFiles;
import org.zhibao.cases.casefile.CaseProceedings;
import org.zhibao.cases.casefile.CaseView;
import org.zhibao.cases.procedure.CaseAct;
import org.zhibao.kit.http.Representations;
import org.zhibao.kit.idempotency.Idempotent;
import org.zhibao.kit.procedure.Wanted;

/** Where a case is handled together with other offices. */
@Path(CaseView.PATH + "/{id}/joint-handlings")
@Tag(name = "Across regions")
@RolesAllowed({"officer", "leader"})
@APIResponse(
        responseCode = "404",
        description = "No such case, or no joint handling that the caller's office takes part in")
@APIResponse(responseCode = "409", description = "It is closed, or the case is listed already")
@APIResponse(responseCode = "422", description = "The group, place or date breaks a rule")
public class JointHandlingCaseResource {

    private final JointHandlings handlings;
    private final Sides sides;
    private final CaseFiles cases;
    private final CaseProceedings proceedings;

    JointHandlingCaseResource(JointHandlings handlings, Sides sides, CaseFiles cases, CaseProceedings proceedings) {
        this.handlings = handlings;
        this.sides = sides;
        this.cases = cases;
        this.proceedings = proceedings;
    }

    @POST
    @Transactional
    @Idempotent
    @Operation(
            operationId = "openJointHandling",
            summary = "Handle a matter together with the other offices of a group",
            description = "If-Match is the case's, which must belong to the group. Every office at, below or above its"
                    + " places sees the entry and what is brought into it, not the cases.")
    @APIResponse(responseCode = "201", description = "Opened; Location names the entry")
    public RestResponse<JointHandlingView> open(
            UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, @Valid @NotNull JointHandlingRequest request) {
        var file = cases.require(id);
        var group = JointHandlingResource.group(request.group());
        JointHandlingResource.requireMember(group, file.region());
        proceedings.advance(id, Wanted.of(ifMatch, CaseAct.JOINT_HANDLING, request));
        var handling = new JointHandling(file, group, request.occurredOn(), sides.caller(), request.purpose());
        handlings.persistAndFlush(handling);
        return Representations.created(JointHandlingView.PATH, handling, handling.view(List.of()));
    }
}
