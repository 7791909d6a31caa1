package org.zhibao.cases.search;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.zhibao.cases.casefile.CaseView;
import org.zhibao.kit.problem.Problems;

/** Filters that the caller keeps under a name, such as the morning's look at what is pressing. */
@Path(CaseView.PATH + "/saved-filters")
@Tag(name = "Cases")
@RolesAllowed("**")
public class SavedFilterResource {

    private final SavedFilters filters;

    SavedFilterResource(SavedFilters filters) {
        this.filters = filters;
    }

    /** What is to be kept. */
    @Schema(name = "SavedFilterRequest")
    record Request(
            @NotNull
            @Size(max = 2000)
            @Schema(
                    description = "The query of GET /cases, without cursor",
                    examples = "state=INVESTIGATING&officer=me&q=商标")
            String query,

            @Schema(description = "Everybody of the same office may use it") @Nullable
            Boolean shared) {}

    @GET
    @Transactional
    @Operation(
            operationId = "listSavedFilters",
            summary = "The caller's saved filters and those that the office shares, by name",
            description = "Filters are personal; nobody sees those of another that are not shared.")
    public List<SavedFilter> list() {
        return filters.all();
    }

    @PUT
    @Path("/{name}")
    @Transactional
    @Operation(
            operationId = "saveFilter",
            summary = "Keep a filter under a name",
            description =
                    "A filter of that name is replaced. The query is checked as GET /cases would check it, so that"
                            + " a filter which is kept can be used.")
    @APIResponse(responseCode = "400", description = "The query is empty, or GET /cases would refuse a value in it")
    @APIResponse(responseCode = "422", description = "The query names a parameter that GET /cases does not have")
    public SavedFilter save(@Size(max = 100) String name, @Valid @NotNull Request request) {
        return filters.save(name, request.query(), Boolean.TRUE.equals(request.shared()));
    }

    @DELETE
    @Path("/{name}")
    @Transactional
    @Operation(
            operationId = "deleteSavedFilter",
            summary = "Forget a saved filter",
            description = "Filters are personal: nobody deletes those of another.")
    @APIResponse(responseCode = "404", description = "The caller has no filter of that name")
    public void delete(String name) {
        if (!filters.delete(name)) {
            throw Problems.notFound("筛选/saved filter", name);
        }
    }
}
