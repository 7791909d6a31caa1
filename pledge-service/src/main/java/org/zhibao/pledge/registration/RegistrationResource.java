package org.zhibao.pledge.registration;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.zhibao.events.Topics;
import org.zhibao.events.pledge.PledgeEvent;
import org.zhibao.kit.idempotency.Idempotent;
import org.zhibao.kit.problem.ProblemException;
import org.zhibao.kit.problem.Problems;
import org.zhibao.kit.procedure.ActRequest;
import org.zhibao.kit.procedure.Proceedings;
import org.zhibao.kit.procedure.Transition;
import org.zhibao.kit.procedure.Wanted;
import org.zhibao.pledge.grounds.RefusalGrounds;
import org.zhibao.pledge.pledgefile.Pledge;
import org.zhibao.pledge.pledgefile.PledgeAnswers;
import org.zhibao.pledge.pledgefile.PledgeView;
import org.zhibao.pledge.pledgefile.Pledges;
import org.zhibao.pledge.procedure.PledgeAct;
import org.zhibao.pledge.procedure.PledgeState;

/** The acts of the register, each a noun under the pledge. */
@Path(PledgeView.PATH + "/{id}")
@Tag(name = "Registration")
@RolesAllowed({"registrar", "bank"})
@APIResponse(responseCode = "409", description = "Not possible in the present state; lists the acts that are")
@APIResponse(responseCode = "422", description = "A right is pledged already, or a ground or date breaks a rule")
public class RegistrationResource {

    /** Acts whose request says more than when they happened; each has an operation of its own. */
    private static final Set<PledgeAct> SPECIFIC =
            EnumSet.of(PledgeAct.REGISTRATION, PledgeAct.REFUSAL, PledgeAct.CANCELLATION, PledgeAct.REVOCATION);

    private final Proceedings proceedings;
    private final Pledges pledges;
    private final RegisteredRights registeredRights;
    private final RefusalGrounds refusalGrounds;
    private final PledgeAnswers answers;

    RegistrationResource(
            Proceedings proceedings,
            Pledges pledges,
            RegisteredRights registeredRights,
            RefusalGrounds refusalGrounds,
            PledgeAnswers answers) {
        this.proceedings = proceedings;
        this.pledges = pledges;
        this.registeredRights = registeredRights;
        this.refusalGrounds = refusalGrounds;
        this.answers = answers;
    }

    @POST
    @Path("/registration")
    @Transactional
    @Idempotent
    @Operation(
            operationId = "registerPledge",
            summary = "Register a pledge",
            description =
                    "The pledge comes into being. A right under another registered pledge bars it (ALREADY_PLEDGED).")
    public RestResponse<PledgeView> register(
            UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, @Valid @NotNull RegistrationRequest request) {
        var on = request.occurredOn();
        var number = request.registrationNumber().strip();
        return perform(id, Wanted.of(ifMatch, PledgeAct.REGISTRATION, request), (pledge, transition) -> {
            requireNewNumber(number);
            registeredRights.hold(pledge);
            return pledge.register(transition, on, number);
        });
    }

    @POST
    @Path("/refusal")
    @Transactional
    @Idempotent
    @Operation(
            operationId = "refusePledge",
            summary = "Refuse the registration, with its grounds",
            description = "Grounds are codes of GET /pledges/refusal-grounds, each with its article.")
    public RestResponse<PledgeView> refuse(
            UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, @Valid @NotNull RefusalRequest request) {
        var on = request.occurredOn();
        return perform(id, Wanted.of(ifMatch, PledgeAct.REFUSAL, request), (pledge, transition) -> {
            refusalGrounds.requireKnown(pledge.rightKind(), on, request.grounds());
            return pledge.refuse(transition, on, request.grounds());
        });
    }

    @POST
    @Path("/cancellation")
    @Transactional
    @Idempotent
    @Operation(
            operationId = "cancelPledge",
            summary = "Cancel a registration",
            description = "Its rights are free again.")
    public RestResponse<PledgeView> cancel(
            UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, @Valid @NotNull CancellationRequest request) {
        var on = request.occurredOn();
        return perform(id, Wanted.of(ifMatch, PledgeAct.CANCELLATION, request), (pledge, transition) -> {
            registeredRights.release(pledge);
            return pledge.cancel(transition, on, request.reason());
        });
    }

    @POST
    @Path("/revocation")
    @Transactional
    @Idempotent
    @Operation(
            operationId = "revokePledge",
            summary = "Revoke a registration",
            description = "A ground of refusal was found afterwards; the registration is void from the start.")
    public RestResponse<PledgeView> revoke(
            UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, @Valid @NotNull ActRequest request) {
        var on = request.occurredOn();
        return perform(id, Wanted.of(ifMatch, PledgeAct.REVOCATION, request), (pledge, transition) -> {
            registeredRights.release(pledge);
            return pledge.advance(transition, on, request.note());
        });
    }

    @POST
    @Path("/{act}")
    @Transactional
    @Idempotent
    @Operation(
            operationId = "performPledgeAct",
            summary = "Perform any other act of the procedure",
            description = "The act is the kebab-case noun that allowedActs gives as the end of its path:"
                    + " correction-request, correction.")
    public RestResponse<PledgeView> perform(
            UUID id,
            String act,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull ActRequest request) {
        var known = PledgeAct.ofPath(act)
                .filter(it -> !SPECIFIC.contains(it))
                .orElseThrow(() -> Problems.notFound("行为/act", act));
        var on = request.occurredOn();
        return perform(
                id,
                Wanted.of(ifMatch, known, request),
                (pledge, transition) -> pledge.advance(transition, on, request.note()));
    }

    private void requireNewNumber(String registrationNumber) {
        pledges.findByRegistrationNumber(registrationNumber).ifPresent(existing -> {
            throw new ProblemException(409, "registration-number-used")
                    .with("number", registrationNumber)
                    .with("pledge", existing.number());
        });
    }

    private RestResponse<PledgeView> perform(
            UUID id, Wanted wanted, BiFunction<Pledge, Transition<PledgeState>, PledgeEvent> verb) {
        return answers.ok(proceedings.perform(pledges.require(id), Topics.PLEDGES, wanted, verb));
    }
}
