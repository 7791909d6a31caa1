package org.zhibao.pledge.intake;

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
import org.zhibao.pledge.pledgefile.PledgeAnswers;
import org.zhibao.pledge.pledgefile.PledgeView;

/** Where banks post pledges. */
@Path(PledgeView.PATH)
@Tag(name = "Pledges")
public class IntakeResource {

    private final PledgeIntake intake;
    private final PledgeAnswers answers;

    IntakeResource(PledgeIntake intake, PledgeAnswers answers) {
        this.intake = intake;
        this.answers = answers;
    }

    @POST
    @Transactional
    @Idempotent
    @RolesAllowed({"bank", "registrar"})
    @Operation(
            operationId = "submitPledge",
            summary = "Submit a pledge of patents or marks for registration",
            description =
                    "One contract with one or many rights. A bank submits its own pledges: the pledgee's identifier is"
                            + " the org claim of its token. An externalReference is taken once for a pledgee.")
    @APIResponse(responseCode = "201", description = "Submitted; Location and ETag name it")
    @APIResponse(responseCode = "403", description = "Another bank's pledge, or a region outside the caller's scope")
    @APIResponse(responseCode = "409", description = "The pledgee has used the externalReference")
    @APIResponse(responseCode = "422", description = "An identifier, amount, term or date breaks a rule")
    public RestResponse<PledgeView> submit(@Valid @NotNull PledgeRequest request) {
        return answers.created(intake.submit(request.checked()));
    }
}
