package org.zhibao.pledge.search;

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
import org.zhibao.pledge.pledgefile.PledgeAnswers;
import org.zhibao.pledge.pledgefile.PledgeView;
import org.zhibao.pledge.pledgefile.Pledges;

/** Reading pledges: one, many, counts, export. */
@Path(PledgeView.PATH)
@Tag(name = "Pledges")
@RolesAllowed("**")
public class PledgeListResource {

    private static final String TABLE = "pledge";
    /** Index pledge_submitted, or pledge_region for a narrow scope. */
    private static final String NEWEST_FIRST = "order by submitted_on desc, id desc";

    private final Rows rows;
    private final Pledges pledges;
    private final PledgeAnswers answers;
    private final Cursors cursors;
    private final TableExports exports;

    PledgeListResource(Rows rows, Pledges pledges, PledgeAnswers answers, Cursors cursors, TableExports exports) {
        this.rows = rows;
        this.pledges = pledges;
        this.answers = answers;
        this.cursors = cursors;
        this.exports = exports;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Transactional
    @Operation(
            operationId = "listPledges",
            summary = "List pledges, newest first",
            description =
                    "Only pledges of the caller's region, and a bank's own, are found. Follow Link rel=next, or pass next as cursor."
                            + " With Accept: text/csv everything that the filters find is streamed.")
    public RestResponse<Page<PledgeSummary>> list(
            @BeanParam PledgeFilter filter,
            @QueryParam("limit") @DefaultValue("50") int limit,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("count") @Nullable String count) {
        Pages.requireLimit(limit);
        var conditions = filter.conditions();
        var total = "exact".equals(count) ? rows.count(TABLE, filter.conditions()) : null;
        if (cursor != null) {
            var keys = cursors.decode(filter.fingerprint(), cursor);
            conditions.add(
                    "(submitted_on, id) < (?, ?)", LocalDate.parse(keys.getFirst()), UUID.fromString(keys.getLast()));
        }
        var found = rows.first(limit + 1, PledgeSummary.SELECT, conditions, NEWEST_FIRST, PledgeSummary::read);
        return Pages.respond(Page.cut(found, limit, last -> cursorAfter(filter, last), total));
    }

    @GET
    @Produces("text/csv;qs=0.5")
    @Operation(hidden = true)
    public StreamingOutput export(@BeanParam PledgeFilter filter) {
        var conditions = filter.conditions();
        return exports.csv(
                PledgeSummary.COLUMNS,
                csv -> rows.each(
                        PledgeSummary.SELECT,
                        conditions,
                        NEWEST_FIRST,
                        PledgeSummary::read,
                        pledge -> pledge.writeTo(csv)));
    }

    @GET
    @Path("/counts")
    @Transactional
    @Operation(
            operationId = "countPledges",
            summary = "Count pledges by state, right_kind or region",
            description = "The filters of GET /pledges. The answer has a count for each constant that occurs.")
    public Map<String, Long> counts(
            @BeanParam PledgeFilter filter, @QueryParam("groupBy") @DefaultValue("STATE") PledgeGrouping groupBy) {
        return rows.countsBy(groupBy.column(), TABLE, filter.conditions());
    }

    @GET
    @Path("/{id}")
    @Transactional
    @Operation(
            operationId = "readPledge",
            summary = "Read a pledge",
            description = "With its rights and allowedActs. ETag is the version that every act carries as If-Match.")
    @APIResponse(responseCode = "404", description = "No such pledge within the caller's scope")
    public RestResponse<PledgeView> read(UUID id) {
        return answers.ok(pledges.require(id));
    }

    private String cursorAfter(PledgeFilter filter, PledgeSummary last) {
        return cursors.encode(
                filter.fingerprint(),
                List.of(last.submittedOn().toString(), last.id().toString()));
    }
}
