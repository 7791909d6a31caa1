package org.zhibao.mediation.intake;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.zhibao.kit.idempotency.Idempotent;
import org.zhibao.mediation.mediationfile.MediationAnswers;
import org.zhibao.mediation.mediationfile.MediationView;

/** Where applications and referrals arrive. */
@Path(MediationView.PATH)
@Tag(name = "Mediations")
public class IntakeResource {

    private final MediationIntake intake;
    private final MediationAnswers answers;

    IntakeResource(MediationIntake intake, MediationAnswers answers) {
        this.intake = intake;
        this.answers = answers;
    }

    @POST
    @Transactional
    @Idempotent
    @RolesAllowed({"mediator", "clerk", "officer", "court-liaison"})
    @Operation(
            operationId = "openMediation",
            summary = "Register an application for mediation, or a referral",
            description =
                    "Creates a mediation of the given kind in the first state of its procedure. Send an Idempotency-Key"
                            + " and repeat the call freely; an externalReference is taken once per kind.")
    @APIResponse(responseCode = "201", description = "Registered; Location and ETag name it")
    @APIResponse(responseCode = "403", description = "The region lies outside the caller's scope")
    @APIResponse(responseCode = "409", description = "The externalReference was used within the kind")
    @APIResponse(responseCode = "422", description = "An identifier, region, amount or date breaks a rule")
    public RestResponse<MediationView> open(@Valid @NotNull MediationRequest request) {
        return answers.created(intake.open(request.checked()));
    }
}
