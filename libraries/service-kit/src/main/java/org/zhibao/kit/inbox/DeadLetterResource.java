package org.zhibao.kit.inbox;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/**
 * Administration of dead letters, for administrators only. Its path is none of those that the gateway routes, so that it is
 * reached from inside the installation only, and it stays out of the public description.
 */
@Path("/internal/dead-letters")
@RolesAllowed("administrator")
@Produces(MediaType.APPLICATION_JSON)
class DeadLetterResource {

    /** A letter as an administrator reads it; the payload stays in the topic. */
    record View(
            @Nullable String eventId,
            @Nullable String type,
            @Nullable String aggregateId,
            String origin,
            String position,
            String reason) {

        static View of(DeadLetter letter) {
            return new View(
                    letter.header("ce_id").orElse(null),
                    letter.header("ce_type").orElse(null),
                    letter.header("ce_subject").orElse(null),
                    letter.origin(),
                    letter.position(),
                    letter.reason());
        }
    }

    private final DeadLetters letters;

    DeadLetterResource(DeadLetters letters) {
        this.letters = letters;
    }

    @GET
    @Operation(hidden = true)
    public List<View> outstanding(@RestQuery @DefaultValue("100") @Min(1) @Max(1000) int limit) {
        return letters.outstanding(limit).stream().map(View::of).toList();
    }

    @POST
    @Path("replay")
    @Operation(hidden = true)
    public ReplayOutcome replay() {
        return letters.replay();
    }
}
