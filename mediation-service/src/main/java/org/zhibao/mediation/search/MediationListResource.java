package org.zhibao.mediation.search;

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
import org.zhibao.kit.http.Cursors;
import org.zhibao.kit.http.Page;
import org.zhibao.kit.http.Pages;
import org.zhibao.kit.http.TableExports;
import org.zhibao.kit.search.Rows;
import org.zhibao.mediation.mediationfile.MediationAnswers;
import org.zhibao.mediation.mediationfile.MediationFiles;
import org.zhibao.mediation.mediationfile.MediationView;

/** Reading mediations: one, many, counts, export. */
@Path(MediationView.PATH)
@Tag(name = "Mediations")
@RolesAllowed("**")
public class MediationListResource {

    private static final String TABLE = "mediation_file";
    /** Index mediation_file_opened, or mediation_file_region for a narrow scope. */
    private static final String NEWEST_FIRST = "order by opened_on desc, id desc";

    private final Rows rows;
    private final MediationFiles mediations;
    private final MediationAnswers answers;
    private final Cursors cursors;
    private final TableExports exports;

    MediationListResource(
            Rows rows, MediationFiles mediations, MediationAnswers answers, Cursors cursors, TableExports exports) {
        this.rows = rows;
        this.mediations = mediations;
        this.answers = answers;
        this.cursors = cursors;
        this.exports = exports;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Transactional
    @Operation(
            operationId = "listMediations",
            summary = "List mediations, newest first",
            description =
                    "Only mediations of the caller's region are found. Follow Link rel=next, or pass next as cursor."
                            + " With Accept: text/csv everything that the filters find is streamed.")
    public RestResponse<Page<MediationSummary>> list(
            @BeanParam MediationFilter filter,
            @QueryParam("limit") @DefaultValue("50") int limit,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("count") @Nullable String count) {
        Pages.requireLimit(limit);
        var conditions = filter.conditions();
        var total = "exact".equals(count) ? rows.count(TABLE, filter.conditions()) : null;
        if (cursor != null) {
            var keys = cursors.decode(filter.fingerprint(), cursor);
            conditions.add(
                    "(opened_on, id) < (?, ?)", LocalDate.parse(keys.getFirst()), UUID.fromString(keys.getLast()));
        }
        var found = rows.first(limit + 1, MediationSummary.SELECT, conditions, NEWEST_FIRST, MediationSummary::read);
        return Pages.respond(Page.cut(found, limit, last -> cursorAfter(filter, last), total));
    }

    @GET
    @Produces("text/csv;qs=0.5")
    @Operation(hidden = true)
    public StreamingOutput export(@BeanParam MediationFilter filter) {
        var conditions = filter.conditions();
        return exports.csv(
                MediationSummary.COLUMNS,
                csv -> rows.each(
                        MediationSummary.SELECT,
                        conditions,
                        NEWEST_FIRST,
                        MediationSummary::read,
                        mediation -> mediation.writeTo(csv)));
    }

    @GET
    @Path("/counts")
    @Transactional
    @Operation(
            operationId = "countMediations",
            summary = "Count mediations by state, kind, outcome or region",
            description = "The filters of GET /mediations. The answer has a count for each constant that occurs.")
    public Map<String, Long> counts(
            @BeanParam MediationFilter filter,
            @QueryParam("groupBy") @DefaultValue("STATE") MediationGrouping groupBy) {
        return rows.countsBy(groupBy.column(), TABLE, filter.conditions());
    }

    @GET
    @Path("/{id}")
    @Transactional
    @Operation(
            operationId = "readMediation",
            summary = "Read a mediation",
            description =
                    "With its parties, rights and allowedActs. ETag is the version that every act carries as If-Match.")
    @APIResponse(responseCode = "404", description = "No such mediation within the caller's scope")
    public RestResponse<MediationView> read(UUID id) {
        return answers.ok(mediations.require(id));
    }

    private String cursorAfter(MediationFilter filter, MediationSummary last) {
        return cursors.encode(
                filter.fingerprint(),
                List.of(last.openedOn().toString(), last.id().toString()));
    }
}
