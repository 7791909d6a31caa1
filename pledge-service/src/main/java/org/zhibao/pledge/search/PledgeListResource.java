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
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.zhibao.kit.http.Page;
import org.zhibao.kit.http.PageRequest;
import org.zhibao.kit.http.Pages;
import org.zhibao.kit.http.TableExports;
import org.zhibao.kit.search.Listing;
import org.zhibao.kit.search.Lists;
import org.zhibao.kit.search.Order;
import org.zhibao.pledge.pledgefile.PledgeAnswers;
import org.zhibao.pledge.pledgefile.PledgeView;
import org.zhibao.pledge.pledgefile.Pledges;

/** Reading pledges: one, many, counts, export. */
@Path(PledgeView.PATH)
@Tag(name = "Pledges")
@RolesAllowed("**")
public class PledgeListResource {

    /** Index pledge_submitted, or pledge_region for a narrow scope. */
    private static final Listing<PledgeSummary> PLEDGES = new Listing<>(
            "pledge",
            PledgeSummary.SELECT,
            PledgeSummary::read,
            Order.descending(
                    "submittedOn",
                    Order.Key.day("submitted_on", PledgeSummary::submittedOn),
                    Order.Key.id("id", PledgeSummary::id)));

    private final Lists lists;
    private final Pledges pledges;
    private final PledgeAnswers answers;

    PledgeListResource(Lists lists, Pledges pledges, PledgeAnswers answers) {
        this.lists = lists;
        this.pledges = pledges;
        this.answers = answers;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Transactional
    @Operation(
            operationId = "listPledges",
            summary = "List pledges, newest first",
            description =
                    "Only pledges of the caller's region, and a bank's own, are found. Follow Link rel=next, or pass next as cursor."
                            + " sort is -submittedOn or submittedOn. With Accept: text/csv or " + TableExports.NDJSON
                            + " everything that the filters find is streamed.")
    public RestResponse<Page<PledgeSummary>> list(@BeanParam PledgeFilter filter, @BeanParam PageRequest part) {
        return Pages.respond(lists.page(PLEDGES, filter, filter.conditions(), part));
    }

    @GET
    @Produces("text/csv;qs=0.5")
    @Operation(hidden = true)
    public RestResponse<StreamingOutput> export(
            @BeanParam PledgeFilter filter, @QueryParam("sort") @Nullable String sort) {
        return lists.csv(
                PLEDGES.sorted(sort), filter.conditions(), "质押", PledgeSummary.COLUMNS, PledgeSummary::writeTo);
    }

    @GET
    @Produces(TableExports.NDJSON + ";qs=0.3")
    @Operation(hidden = true)
    public StreamingOutput exportLines(@BeanParam PledgeFilter filter, @QueryParam("sort") @Nullable String sort) {
        return lists.ndjson(PLEDGES.sorted(sort), filter.conditions());
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
        return lists.countsBy(groupBy.column(), PLEDGES, filter.conditions());
    }

    @GET
    @Path("/{id}")
    @Transactional
    @Operation(
            operationId = "readPledge",
            summary = "Read a pledge",
            description = "With its rights and allowedActs. ETag is the version that every act carries as If-Match.")
    public RestResponse<PledgeView> read(UUID id) {
        return answers.ok(pledges.require(id));
    }
}
