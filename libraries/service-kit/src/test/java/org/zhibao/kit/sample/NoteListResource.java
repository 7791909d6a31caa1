package org.zhibao.kit.sample;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.zhibao.kit.http.Page;
import org.zhibao.kit.http.PageRequest;
import org.zhibao.kit.http.Pages;
import org.zhibao.kit.http.TableExports;
import org.zhibao.kit.search.Conditions;
import org.zhibao.kit.search.Listing;
import org.zhibao.kit.search.Lists;
import org.zhibao.kit.search.Order;

/** A list as services have them. */
@Path(NoteListResource.PATH)
@Authenticated
public class NoteListResource {

    public static final String PATH = "/api/v1/note-list";

    @Schema(name = "NoteItem")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Item(
            UUID id,
            LocalDate lastActOn,
            String title,
            @Nullable String organisation) {}

    private static final Listing<Item> NOTES = new Listing<>(
            "note",
            "select id, last_act_on, title, nullif(organisation, '') as organisation from note",
            row -> new Item(
                    row.getObject("id", UUID.class),
                    row.getObject("last_act_on", LocalDate.class),
                    row.getString("title"),
                    row.getString("organisation")),
            Order.descending("lastActOn", Order.Key.day("last_act_on", Item::lastActOn), Order.Key.id("id", Item::id)));

    private final Lists lists;

    NoteListResource(Lists lists) {
        this.lists = lists;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Transactional
    @Operation(
            operationId = "listNotesInOrder",
            summary = "Notes in the order asked for",
            description = "sort is -lastActOn or lastActOn.")
    public RestResponse<Page<Item>> list(
            @QueryParam("title") @Parameter(description = "The title, as a whole") @Nullable String title,
            @BeanParam PageRequest part) {
        return Pages.respond(lists.page(NOTES, "notes " + title, titled(title), part));
    }

    @GET
    @Produces(TableExports.NDJSON + ";qs=0.3")
    public StreamingOutput exportLines(
            @QueryParam("title") @Nullable String title, @QueryParam("sort") @Nullable String sort) {
        return lists.ndjson(NOTES.sorted(sort), titled(title));
    }

    private static Conditions titled(@Nullable String title) {
        return new Conditions().equal("title", title);
    }
}
