package org.zhibao.cases.search;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.zhibao.cases.casefile.AllowedAct;
import org.zhibao.cases.casefile.AllowedActs;
import org.zhibao.cases.casefile.CaseAnswers;
import org.zhibao.cases.casefile.CaseFiles;
import org.zhibao.cases.casefile.CaseView;
import org.zhibao.kit.http.Cursors;
import org.zhibao.kit.http.Page;
import org.zhibao.kit.http.Pages;
import org.zhibao.kit.scope.CallerScopes;

/** Reading cases: one, many, counts, export. */
@Path("/api/v1/cases")
@Tag(name = "Cases")
@RolesAllowed("**")
public class CaseListResource {

    private final CaseSearch search;
    private final CaseFiles cases;
    private final CaseAnswers answers;
    private final CallerScopes scopes;
    private final Cursors cursors;

    CaseListResource(CaseSearch search, CaseFiles cases, CaseAnswers answers, CallerScopes scopes, Cursors cursors) {
        this.search = search;
        this.cases = cases;
        this.answers = answers;
        this.scopes = scopes;
        this.cursors = cursors;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Transactional
    @Operation(
            operationId = "listCases",
            summary = "List cases, newest first",
            description = "Only cases of the caller's region are found. Follow Link rel=next, or pass next as cursor.")
    @APIResponse(responseCode = "400", description = "The cursor is invalid, or limit is out of range")
    public RestResponse<Page<CaseSummary>> list(
            @BeanParam CaseFilter filter,
            @QueryParam("limit") @DefaultValue("50") int limit,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("count") @Nullable String count) {
        Pages.requireLimit(limit);
        var found = search.page(filter, cursor == null ? null : position(filter, cursor), limit + 1);
        var items = found.size() > limit ? found.subList(0, limit) : found;
        var next = found.size() > limit ? cursorAfter(filter, items.getLast()) : null;
        return Pages.respond(new Page<>(items, next, "exact".equals(count) ? search.count(filter) : null));
    }

    @GET
    @Produces("text/csv;qs=0.5")
    @Operation(
            operationId = "exportCases",
            summary = "Export cases as CSV",
            description = "The same filters as the list.")
    public StreamingOutput export(@BeanParam CaseFilter filter) {
        return stream -> {
            var out = new OutputStreamWriter(stream, StandardCharsets.UTF_8);
            var csv = new CaseCsv(out);
            search.each(filter, csv::write);
            out.flush();
        };
    }

    @GET
    @Path("/counts")
    @Transactional
    @Operation(operationId = "countCases", summary = "Count cases by state, kind, channel, region or officer")
    public Map<String, Long> counts(
            @BeanParam CaseFilter filter, @QueryParam("groupBy") @DefaultValue("STATE") CaseGrouping groupBy) {
        return search.countsBy(groupBy.column(), filter);
    }

    @GET
    @Path("/{id}")
    @Transactional
    @Operation(operationId = "readCase", summary = "Read a case")
    @APIResponse(responseCode = "404", description = "No such case within the caller's scope")
    public RestResponse<CaseView> read(UUID id) {
        return answers.ok(cases.require(id));
    }

    @GET
    @Path("/{id}/allowed-acts")
    @Transactional
    @Operation(
            operationId = "allowedActs",
            summary = "Every act of the case's procedure: may it be done now, and if not, why")
    public List<AllowedAct> allowedActs(UUID id) {
        return AllowedActs.all(cases.require(id), scopes.current().roles());
    }

    private CaseSearch.Position position(CaseFilter filter, String cursor) {
        var keys = cursors.decode(filter.fingerprint(), cursor);
        return new CaseSearch.Position(LocalDate.parse(keys.getFirst()), UUID.fromString(keys.getLast()));
    }

    private String cursorAfter(CaseFilter filter, CaseSummary last) {
        return cursors.encode(
                filter.fingerprint(),
                List.of(last.receivedOn().toString(), last.id().toString()));
    }
}
