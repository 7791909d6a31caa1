package org.zhibao.kit.sample;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.zhibao.events.Topics;
import org.zhibao.events.cases.CaseClosed;
import org.zhibao.events.cases.CaseReference;
import org.zhibao.identifiers.party.UnifiedSocialCreditCode;
import org.zhibao.kit.aggregate.Act;
import org.zhibao.kit.aggregate.Acts;
import org.zhibao.kit.aggregate.Ids;
import org.zhibao.kit.http.ETags;
import org.zhibao.kit.idempotency.Idempotent;
import org.zhibao.kit.ledger.LedgerExport;
import org.zhibao.kit.problem.Problems;

/** A resource as services write them, and a few methods that go wrong in the ways of services. */
@Path("/api/v1/notes")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class NoteResource {

    public enum Colour {
        RED,
        GREEN
    }

    public record Even(int value) {
        public Even {
            if (value % 2 != 0) {
                throw new IllegalArgumentException(value + " is odd");
            }
        }
    }

    public record Code(String value) {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public static Code of(String text) {
            return new Code(UnifiedSocialCreditCode.parse(text).toString());
        }
    }

    public record Party(
            @NotBlank @Size(max = 50) String name,
            @Nullable Code identifier,
            @Nullable Even even) {}

    @Schema(name = "NewNote")
    public record NewNote(
            @NotNull String region,
            @Nullable String organisation,
            @NotNull LocalDate occurredOn,
            @NotBlank @Size(max = 100) String title,
            @Nullable Colour colour,
            @Nullable List<@Valid @NotNull Party> parties,
            int weight) {}

    @Schema(name = "Renaming")
    public record Renaming(
            @NotNull LocalDate occurredOn, @NotBlank String title) {}

    @Schema(name = "Note")
    public record NoteView(UUID id, long version, String title) {}

    private final EntityManager entities;
    private final Acts acts;
    private final LedgerExport ledger;
    private final Gate gate;

    NoteResource(EntityManager entities, Acts acts, LedgerExport ledger, Gate gate) {
        this.entities = entities;
        this.acts = acts;
        this.ledger = ledger;
        this.gate = gate;
    }

    @POST
    @Transactional
    @Idempotent
    @RolesAllowed({"officer", "bank"})
    @Operation(operationId = "createNote", summary = "Write a note", description = "In the caller's region.")
    @APIResponse(responseCode = "201", description = "Written")
    @APIResponse(responseCode = "403", description = "Another region's note")
    public RestResponse<NoteView> create(@Valid @NotNull NewNote request) {
        acts.requireNotInFuture(request.occurredOn(), "/occurredOn");
        var organisation = request.organisation() == null ? "" : request.organisation();
        var note = new Note(Ids.next(), request.region(), organisation, request.occurredOn(), request.title());
        record(note, "CREATION", request.occurredOn(), request);
        entities.persist(note);
        entities.flush();
        gate.pass();
        if (request.title().equals("roll back")) {
            throw Problems.unprocessable("/title", "date-in-future", Map.of());
        }
        return RestResponse.ResponseBuilder.<NoteView>create(201)
                .entity(view(note))
                .location(URI.create("/api/v1/notes/" + note.id()))
                .tag(Long.toString(note.version()))
                .build();
    }

    @GET
    @Operation(operationId = "listNotes", summary = "List notes", description = "Region and organisation of each.")
    public List<String> list() {
        return entities.createQuery("select region || ' ' || organisation from Note", String.class)
                .getResultList();
    }

    @GET
    @Path("page")
    @Operation(operationId = "readLimit", summary = "The limit as it was read", description = "Nothing is listed.")
    public int page(@RestQuery @DefaultValue("50") @Min(1) @Max(500) int limit) {
        return limit;
    }

    @GET
    @Path("{id}")
    @Transactional
    @Operation(operationId = "readNote", summary = "Read a note", description = "With its version.")
    public RestResponse<NoteView> read(@RestPath UUID id) {
        return answer(find(id));
    }

    @GET
    @Path("{id}/ledger")
    @Produces(LedgerExport.MEDIA_TYPE)
    @Operation(operationId = "noteLedger", summary = "The record of a note", description = "NDJSON.")
    public RestResponse<String> ledger(@RestPath UUID id) {
        return ledger.answer("note", id);
    }

    /** With parameters of every kind, as services have them. */
    @POST
    @Path("{id}/renaming")
    @Transactional
    @Idempotent
    @Operation(operationId = "renameNote", summary = "Give a note another title", description = "The title alone.")
    public RestResponse<NoteView> rename(
            @RestPath UUID id,
            @Parameter(description = "Who proposed it") @RestQuery @Nullable String proposer,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            UriInfo uri,
            @Valid @NotNull Renaming request) {
        var note = find(id);
        ETags.requireMatch(ifMatch, note);
        acts.requirePossible(request.occurredOn(), note, "/occurredOn");
        gate.pass();
        note.rename(request.title());
        record(note, "RENAMING", request.occurredOn(), request);
        entities.flush();
        return answer(note);
    }

    /** A change without an act, which reaches the database when the transaction commits. */
    @POST
    @Path("{id}/quiet-renaming")
    @Transactional
    @Operation(hidden = true)
    public NoteView renameQuietly(@RestPath UUID id, @Valid @NotNull Renaming request) {
        var note = find(id);
        gate.pass();
        note.rename(request.title());
        return view(note);
    }

    @POST
    @Path("overload")
    @Transactional
    @Idempotent
    @Operation(hidden = true)
    public RestResponse<NoteView> overload(Renaming request) {
        return RestResponse.status(503);
    }

    @POST
    @Path("nothing")
    @Transactional
    @Idempotent
    @Operation(hidden = true)
    public RestResponse<Void> nothing(Renaming request) {
        return RestResponse.noContent();
    }

    @GET
    @Path("fault")
    @Operation(hidden = true)
    public String fault() {
        throw new IllegalStateException("the secret of the inner workings");
    }

    private Note find(UUID id) {
        var note = entities.find(Note.class, id);
        if (note == null) {
            throw Problems.notFound("note", id);
        }
        return note;
    }

    private void record(Note note, String act, LocalDate on, Object content) {
        var reference = new CaseReference(note.id(), note.id(), "1", "NOTE", "SELF_FOUND", note.region());
        acts.record(note, Topics.CASES, Act.of(act, content, new CaseClosed(reference, on, act, note.title())));
    }

    private static RestResponse<NoteView> answer(Note note) {
        return RestResponse.ResponseBuilder.ok(view(note))
                .tag(Long.toString(note.version()))
                .build();
    }

    private static NoteView view(Note note) {
        return new NoteView(note.id(), note.version(), note.title());
    }
}
