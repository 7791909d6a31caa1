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
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.zhibao.cases.casefile.CaseAnswers;
import org.zhibao.cases.casefile.CaseFiles;
import org.zhibao.cases.casefile.CaseView;
import org.zhibao.kit.http.Cursors;
import org.zhibao.kit.http.Page;
import org.zhibao.kit.http.Pages;
import org.zhibao.kit.http.RowWriter;
import org.zhibao.kit.http.TableExports;
import org.zhibao.kit.scope.CallerScopes;
import org.zhibao.kit.search.Conditions;
import org.zhibao.kit.search.Rows;

/** Reading cases: one, many, counts, export. */
@Path(CaseView.PATH)
@Tag(name = "Cases")
@RolesAllowed("**")
public class CaseListResource {

    private static final String TABLE = "case_file";
    /** Index case_file_received, or case_file_region for a narrow scope. */
    private static final String NEWEST_FIRST = "order by received_on desc, id desc";

    private final Rows rows;
    private final CaseFiles cases;
    private final CaseAnswers answers;
    private final Cursors cursors;
    private final TableExports exports;
    private final CaseTexts texts;
    private final CallerScopes scopes;

    CaseListResource(
            Rows rows,
            CaseFiles cases,
            CaseAnswers answers,
            Cursors cursors,
            TableExports exports,
            CaseTexts texts,
            CallerScopes scopes) {
        this.rows = rows;
        this.cases = cases;
        this.answers = answers;
        this.cursors = cursors;
        this.exports = exports;
        this.texts = texts;
        this.scopes = scopes;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Transactional
    @Operation(
            operationId = "listCases",
            summary = "List cases, newest first",
            description = "Only cases of the caller's region are found. Follow Link rel=next, or pass next as cursor."
                    + " With Accept: text/csv or " + TableExports.XLSX
                    + " everything that the filters find is streamed.")
    public RestResponse<Page<CaseSummary>> list(
            @BeanParam CaseFilter filter,
            @QueryParam("limit") @DefaultValue("50") int limit,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("count") @Nullable String count) {
        Pages.requireLimit(limit);
        var conditions = conditions(filter);
        var total = "exact".equals(count) ? rows.count(TABLE, conditions(filter)) : null;
        if (cursor != null) {
            var keys = cursors.decode(filter.fingerprint(), cursor);
            conditions.add(
                    "(received_on, id) < (?, ?)", LocalDate.parse(keys.getFirst()), UUID.fromString(keys.getLast()));
        }
        var found = rows.first(limit + 1, CaseSummary.SELECT, conditions, NEWEST_FIRST, CaseSummary::read);
        return Pages.respond(Page.cut(found, limit, last -> cursorAfter(filter, last), total));
    }

    @GET
    @Produces("text/csv;qs=0.5")
    @Operation(hidden = true)
    public StreamingOutput export(@BeanParam CaseFilter filter) {
        var conditions = conditions(filter);
        return exports.csv(CaseSummary.COLUMNS, sheet -> write(conditions, sheet));
    }

    @GET
    @Produces(TableExports.XLSX + ";qs=0.4")
    @Operation(hidden = true)
    public StreamingOutput exportSpreadsheet(@BeanParam CaseFilter filter) {
        var conditions = conditions(filter);
        return exports.xlsx("案件", CaseSummary.COLUMNS, sheet -> write(conditions, sheet));
    }

    @GET
    @Path("/counts")
    @Transactional
    @Operation(
            operationId = "countCases",
            summary = "Count cases by state, kind, channel, region or officer",
            description = "The filters of GET /cases. The answer has a count for each constant that occurs.")
    public Map<String, Long> counts(
            @BeanParam CaseFilter filter, @QueryParam("groupBy") @DefaultValue("STATE") CaseGrouping groupBy) {
        return rows.countsBy(groupBy.column(), TABLE, conditions(filter));
    }

    @GET
    @Path("/{id}")
    @Transactional
    @Operation(
            operationId = "readCase",
            summary = "Read a case",
            description =
                    "With its parties, rights and allowedActs. ETag is the version that every act carries as If-Match.")
    @APIResponse(responseCode = "404", description = "No such case within the caller's scope")
    public RestResponse<CaseView> read(UUID id) {
        return answers.ok(cases.require(id));
    }

    private void write(Conditions conditions, RowWriter sheet) {
        rows.each(CaseSummary.SELECT, conditions, NEWEST_FIRST, CaseSummary::read, row -> row.writeTo(sheet));
    }

    private Conditions conditions(CaseFilter filter) {
        return filter.conditions(texts, scopes.current().name());
    }

    private String cursorAfter(CaseFilter filter, CaseSummary last) {
        return cursors.encode(
                filter.fingerprint(),
                List.of(last.receivedOn().toString(), last.id().toString()));
    }
}
