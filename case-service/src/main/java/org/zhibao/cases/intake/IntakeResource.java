package org.zhibao.cases.intake;

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
import org.zhibao.cases.casefile.CaseAnswers;
import org.zhibao.cases.casefile.CaseView;
import org.zhibao.kit.idempotency.Idempotent;

/** Where leads, complaints and requests arrive. */
@Path("/api/v1/cases")
@Tag(name = "Cases")
public class IntakeResource {

    private final CaseIntake intake;
    private final CaseAnswers answers;

    IntakeResource(CaseIntake intake, CaseAnswers answers) {
        this.intake = intake;
        this.answers = answers;
    }

    @POST
    @Transactional
    @Idempotent
    @RolesAllowed({"officer", "clerk", "leader", "integrator", "police-liaison", "court-liaison"})
    @Operation(
            operationId = "registerCase",
            summary = "Register a lead, complaint or request",
            description =
                    "Creates a case of the given kind in the first state of its procedure. Send an Idempotency-Key"
                            + " and repeat the call freely; an externalReference is taken once per channel."
                            + " possibleDuplicates names other cases of the caller's region about the same right and"
                            + " respondent, or the same right and listing; nothing is refused for that unless the office"
                            + " has it so.")
    @APIResponse(responseCode = "201", description = "Registered; Location and ETag name it")
    @APIResponse(responseCode = "403", description = "The region lies outside the caller's scope")
    @APIResponse(
            responseCode = "409",
            description =
                    "The channel has used the externalReference; or the case is like another, the office refuses those, and"
                            + " duplicateAcknowledged is not true")
    @APIResponse(responseCode = "422", description = "An identifier, region or date breaks a rule")
    public RestResponse<CaseView> register(@Valid @NotNull CaseRequest request) {
        var registered = intake.register(request.checked());
        return answers.created(registered.file(), registered.possibleDuplicates());
    }
}
