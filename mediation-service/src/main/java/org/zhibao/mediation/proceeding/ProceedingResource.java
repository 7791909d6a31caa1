package org.zhibao.mediation.proceeding;

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
import org.zhibao.events.mediation.MediationEvent;
import org.zhibao.identifiers.document.DocumentKind;
import org.zhibao.kit.idempotency.Idempotent;
import org.zhibao.kit.number.NumberSeries;
import org.zhibao.kit.problem.Problems;
import org.zhibao.kit.procedure.ActRequest;
import org.zhibao.kit.procedure.Proceedings;
import org.zhibao.kit.procedure.Transition;
import org.zhibao.kit.procedure.Wanted;
import org.zhibao.mediation.mediationfile.ConfirmationPeriod;
import org.zhibao.mediation.mediationfile.MediationAnswers;
import org.zhibao.mediation.mediationfile.MediationFile;
import org.zhibao.mediation.mediationfile.MediationFiles;
import org.zhibao.mediation.mediationfile.MediationView;
import org.zhibao.mediation.procedure.MediationAct;
import org.zhibao.mediation.procedure.MediationState;

/** The legal acts on a mediation, each a noun under it. */
@Path(MediationView.PATH + "/{id}")
@Tag(name = "Proceedings")
@RolesAllowed({"mediator", "clerk", "officer", "court-liaison"})
@APIResponse(responseCode = "409", description = "Not possible in the present state; lists the acts that are")
@APIResponse(
        responseCode = "422",
        description = "A date, an amount or a fact on record breaks a rule; names the article")
public class ProceedingResource {

    /** Acts whose request says more than when they happened; each has an operation of its own. */
    private static final Set<MediationAct> SPECIFIC = EnumSet.of(
            MediationAct.ACCEPTANCE, MediationAct.REFUSAL, MediationAct.MEDIATOR_ASSIGNMENT, MediationAct.CONCLUSION);

    private final Proceedings proceedings;
    private final MediationFiles mediations;
    private final NumberSeries numbers;
    private final MediationAnswers answers;
    private final ConfirmationPeriod confirmation;

    ProceedingResource(
            Proceedings proceedings,
            MediationFiles mediations,
            NumberSeries numbers,
            MediationAnswers answers,
            ConfirmationPeriod confirmation) {
        this.proceedings = proceedings;
        this.mediations = mediations;
        this.numbers = numbers;
        this.answers = answers;
        this.confirmation = confirmation;
    }

    @POST
    @Path("/acceptance")
    @Transactional
    @Idempotent
    @Operation(
            operationId = "acceptMediation",
            summary = "Take a mediation up, or decline it",
            description = "With accepted=true it gets the next number of its office's series.")
    public RestResponse<MediationView> accept(
            UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, @Valid @NotNull AcceptanceRequest request) {
        request.check();
        var on = request.occurredOn();
        var act = request.accepted() ? MediationAct.ACCEPTANCE : MediationAct.REFUSAL;
        return perform(
                id,
                Wanted.of(ifMatch, act, request),
                (file, transition) -> request.accepted()
                        ? file.accept(transition, numbers.next(file.region(), DocumentKind.MEDIATION, on), on)
                        : file.advance(transition, on, request.reason()));
    }

    @POST
    @Path("/mediator-assignment")
    @Transactional
    @Idempotent
    @Operation(
            operationId = "assignMediators",
            summary = "Name who mediates",
            description = "Repeat it to name others in their place, as long as no session was held.")
    public RestResponse<MediationView> assign(
            UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, @Valid @NotNull AssignmentRequest request) {
        var names = request.checkedNames();
        var on = request.occurredOn();
        return perform(
                id,
                Wanted.of(ifMatch, MediationAct.MEDIATOR_ASSIGNMENT, request),
                (file, transition) -> file.assign(transition, on, names));
    }

    @POST
    @Path("/conclusion")
    @Transactional
    @Idempotent
    @Operation(
            operationId = "concludeMediation",
            summary = "End a mediation: agreed, failed or terminated",
            description = "allowedActs lists the outcomes that are possible now.")
    public RestResponse<MediationView> conclude(
            UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, @Valid @NotNull ConclusionRequest request) {
        var conclusion = request.checked();
        var on = request.occurredOn();
        return perform(
                id,
                Wanted.of(ifMatch, MediationAct.CONCLUSION, request),
                (file, transition) -> file.conclude(transition, on, conclusion));
    }

    @POST
    @Path("/{act}")
    @Transactional
    @Idempotent
    @Operation(
            operationId = "performMediationAct",
            summary = "Perform any other act of the procedure",
            description =
                    "The act is the kebab-case noun that allowedActs gives as the end of its path: session,"
                            + " withdrawal, confirmation-application, confirmation, confirmation-rejection, performance, archiving.")
    public RestResponse<MediationView> perform(
            UUID id,
            String act,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull ActRequest request) {
        var known = MediationAct.ofPath(act)
                .filter(it -> !SPECIFIC.contains(it))
                .orElseThrow(() -> Problems.notFound("行为/act", act));
        var on = request.occurredOn();
        return perform(id, Wanted.of(ifMatch, known, request), (file, transition) -> {
            if (known == MediationAct.CONFIRMATION_APPLICATION) {
                confirmation.requireOpen(file, on);
            }
            return file.advance(transition, on, request.note());
        });
    }

    private RestResponse<MediationView> perform(
            UUID id, Wanted wanted, BiFunction<MediationFile, Transition<MediationState>, MediationEvent> verb) {
        return answers.ok(proceedings.perform(mediations.require(id), Topics.MEDIATIONS, wanted, verb));
    }
}
