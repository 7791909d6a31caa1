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
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.zhibao.cases.deadlines.LegalTime;
import org.zhibao.kit.http.Page;
import org.zhibao.kit.http.PageRequest;
import org.zhibao.kit.http.Representations;
import org.zhibao.kit.http.TableExports;
import org.zhibao.kit.idempotency.Idempotent;
import org.zhibao.kit.problem.Problems;
import org.zhibao.kit.time.OfficeClock;

/** 协查函: letters by which one office asks another to look into something. */
@Path(AssistanceView.PATH)
@Tag(name = "Across regions")
@RolesAllowed({"officer", "leader", "clerk"})
@APIResponse(responseCode = "403", description = "The step belongs to the other side")
@APIResponse(responseCode = "404", description = "No such case or letter on either side of the caller")
@APIResponse(responseCode = "422", description = "A date or place breaks a rule")
public class AssistanceResource {

    /** The period of the answer. */
    private static final String ANSWER = "PEN-07";

    private final AssistanceLetters letters;
    private final Correspondence correspondence;
    private final Correspondence.Matters<AssistanceLetter, AssistanceView> matters;
    private final Sides sides;
    private final LegalTime legalTime;
    private final OfficeClock clock;

    AssistanceResource(
            AssistanceLetters letters,
            Correspondence correspondence,
            Sides sides,
            LegalTime legalTime,
            OfficeClock clock) {
        this.letters = letters;
        this.correspondence = correspondence;
        this.matters = new Correspondence.Matters<>("assistance_letter", letters, this::view);
        this.sides = sides;
        this.legalTime = legalTime;
        this.clock = clock;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Transactional
    @Operation(
            operationId = "listAssistanceLetters",
            summary = "Letters that the caller's office sent or received, newest first",
            description =
                    "side=RECEIVED&status=RECEIVED are those that wait for an answer. Follow Link rel=next. sort is -id or id, which is the order of time. With Accept: "
                            + TableExports.NDJSON + " everything that the filters find is streamed.")
    public RestResponse<Page<AssistanceView>> list(
            @QueryParam("side")
                    @Parameter(description = "Seen from the caller: what the own office sent, or what it was sent")
                    Correspondence.@Nullable Side side,
            @QueryParam("status") @Parameter(description = "How far the letter is")
                    AssistanceLetter.@Nullable Status status,
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
            @QueryParam("status") AssistanceLetter.@Nullable Status status,
            @QueryParam("caseId") @Nullable UUID caseId,
            @QueryParam("sort") @Nullable String sort) {
        return correspondence.lines(matters, new Correspondence.Filter(side, status, caseId), sort);
    }

    @GET
    @Path("/{id}")
    @Transactional
    @Operation(
            operationId = "readAssistanceLetter",
            summary = "A letter with its deadline and answer",
            description = "For the sending and the asked office alike. due is a date, reckoned by PEN-07 from "
                    + "receivedOn or announced by the asked office; it is absent until the letter is received. "
                    + "ETag is the letter's own version, not the case's.")
    public RestResponse<AssistanceView> read(UUID id) {
        return ok(letters.require(id));
    }

    @POST
    @Path("/{id}/receipt")
    @Transactional
    @Idempotent
    @Operation(
            operationId = "receiveAssistanceLetter",
            summary = "Receive a letter: the 15 working days of the answer begin (PEN-07)",
            description = "By the office that is asked.")
    public RestResponse<AssistanceView> receive(
            UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, @Valid @NotNull StepRequest request) {
        var letter = received(id);
        sides.requirePossible(letter, ifMatch, request.occurredOn(), AssistanceLetter.Status.SENT);
        letter.receive(request.occurredOn(), sides.caller());
        return stored(letter);
    }

    @POST
    @Path("/{id}/delay")
    @Transactional
    @Idempotent
    @Operation(
            operationId = "announceAssistanceDelay",
            summary = "Announce that the answer takes longer",
            description = "By the office that is asked, before the period expires (处罚程序规定第45条).")
    public RestResponse<AssistanceView> delay(
            UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, @Valid @NotNull DelayRequest request) {
        var letter = received(id);
        sides.requirePossible(letter, ifMatch, request.occurredOn(), AssistanceLetter.Status.RECEIVED);
        var due = due(letter);
        if (due != null && request.occurredOn().isAfter(due)) {
            throw Problems.unprocessable("/occurredOn", "delay-after-expiry", Map.of("due", due));
        }
        if (due != null && !request.due().isAfter(due)) {
            throw Problems.unprocessable("/due", "delay-no-longer", Map.of("due", due));
        }
        letter.announceDelay(request.occurredOn(), request.due(), request.reason());
        return stored(letter);
    }

    @POST
    @Path("/{id}/answer")
    @Transactional
    @Idempotent
    @Operation(
            operationId = "answerAssistanceLetter",
            summary = "Answer a letter",
            description = "By the office that is asked.")
    public RestResponse<AssistanceView> answer(
            UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, @Valid @NotNull AnswerRequest request) {
        var letter = received(id);
        sides.requirePossible(letter, ifMatch, request.occurredOn(), AssistanceLetter.Status.RECEIVED);
        letter.answer(request.occurredOn(), sides.caller(), request.answer(), request.documentNumber());
        return stored(letter);
    }

    private AssistanceLetter received(UUID id) {
        var letter = letters.require(id);
        sides.requireServes(letter.toRegion());
        return letter;
    }

    private @Nullable LocalDate due(AssistanceLetter letter) {
        return letter.announcedDue()
                .or(() -> letter.receivedOn().flatMap(on -> legalTime.lastDay(ANSWER, on)))
                .orElse(null);
    }

    private AssistanceView view(AssistanceLetter letter) {
        return letter.view(due(letter), clock.today());
    }

    private RestResponse<AssistanceView> stored(AssistanceLetter letter) {
        letters.flush();
        return ok(letter);
    }

    private RestResponse<AssistanceView> ok(AssistanceLetter letter) {
        return Representations.ok(letter, view(letter));
    }
}
