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
import org.zhibao.cases.casefile.CaseFile;
import org.zhibao.cases.casefile.CaseFiles;
import org.zhibao.cases.casefile.CaseProceedings;
import org.zhibao.cases.casefile.CaseView;
import org.zhibao.cases.casefile.Informers;
import org.zhibao.cases.procedure.CaseAct;
import org.zhibao.kit.http.Representations;
import org.zhibao.kit.idempotency.Idempotent;
import org.zhibao.kit.problem.FieldChecks;
import org.zhibao.kit.procedure.Wanted;

/** Where one office asks another for assistance with a case. */
@Path(CaseView.PATH + "/{id}/assistance-letters")
@Tag(name = "Across regions")
@RolesAllowed({"officer", "leader", "clerk"})
@APIResponse(responseCode = "403", description = "The step belongs to the other side")
@APIResponse(responseCode = "404", description = "No such case or letter on either side of the caller")
@APIResponse(responseCode = "422", description = "A date or place breaks a rule, or the letter names an informer")
public class AssistanceRequestResource {

    private final AssistanceLetters letters;
    private final Sides sides;
    private final CaseFiles cases;
    private final CaseProceedings proceedings;

    AssistanceRequestResource(AssistanceLetters letters, Sides sides, CaseFiles cases, CaseProceedings proceedings) {
        this.letters = letters;
        this.sides = sides;
        this.cases = cases;
        this.proceedings = proceedings;
    }

    @POST
    @Transactional
    @Idempotent
    @Operation(
            operationId = "requestAssistance",
            summary = "Ask another office for assistance",
            description =
                    "If-Match is the case's. The act stands in the case's record; the other office sees the letter,"
                            + " not the case. When the answer has come, record it by the act assistance-answer.")
    @APIResponse(responseCode = "201", description = "Sent; Location names the letter")
    public RestResponse<AssistanceView> send(
            UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, @Valid @NotNull AssistanceRequest request) {
        var file = cases.require(id);
        var toRegion = Sides.otherOffice(request.toRegion(), file.region(), "/toRegion");
        requireInformersUnnamed(file, request);
        proceedings.advance(id, Wanted.of(ifMatch, CaseAct.ASSISTANCE_REQUEST, request));
        var letter = new AssistanceLetter(file, toRegion, request, sides.caller());
        letters.persistAndFlush(letter);
        return Representations.created(AssistanceView.PATH, letter, letter.view(null, request.occurredOn()));
    }

    private static void requireInformersUnnamed(CaseFile file, AssistanceRequest request) {
        if (Boolean.TRUE.equals(request.informerNamed())) {
            return;
        }
        var informers = Informers.of(file);
        var checks = new FieldChecks();
        checks.require(!informers.areNamedIn(request.subject()), "/subject", "informer-named");
        checks.require(!informers.areNamedIn(request.questions()), "/questions", "informer-named");
        checks.finish();
    }
}
