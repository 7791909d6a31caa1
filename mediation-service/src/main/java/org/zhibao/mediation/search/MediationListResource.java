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
import org.zhibao.mediation.mediationfile.MediationAnswers;
import org.zhibao.mediation.mediationfile.MediationFiles;
import org.zhibao.mediation.mediationfile.MediationView;

/** Reading mediations: one, many, counts, export. */
@Path(MediationView.PATH)
@Tag(name = "Mediations")
@RolesAllowed("**")
public class MediationListResource {

    /** Index mediation_file_opened, or mediation_file_region for a narrow scope. */
    private static final Listing<MediationSummary> MEDIATIONS = new Listing<>(
            "mediation_file",
            MediationSummary.SELECT,
            MediationSummary::read,
            Order.descending(
                    "openedOn",
                    Order.Key.day("opened_on", MediationSummary::openedOn),
                    Order.Key.id("id", MediationSummary::id)));

    private final Lists lists;
    private final MediationFiles mediations;
    private final MediationAnswers answers;

    MediationListResource(Lists lists, MediationFiles mediations, MediationAnswers answers) {
        this.lists = lists;
        this.mediations = mediations;
        this.answers = answers;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Transactional
    @Operation(
            operationId = "listMediations",
            summary = "List mediations, newest first",
            description =
                    "Only mediations of the caller's region are found. Follow Link rel=next, or pass next as cursor."
                            + " sort is -openedOn or openedOn. With Accept: text/csv or " + TableExports.NDJSON
                            + " everything that the filters find is streamed.")
    public RestResponse<Page<MediationSummary>> list(@BeanParam MediationFilter filter, @BeanParam PageRequest part) {
        return Pages.respond(lists.page(MEDIATIONS, filter, filter.conditions(), part));
    }

    @GET
    @Produces("text/csv;qs=0.5")
    @Operation(hidden = true)
    public RestResponse<StreamingOutput> export(
            @BeanParam MediationFilter filter, @QueryParam("sort") @Nullable String sort) {
        return lists.csv(
                MEDIATIONS.sorted(sort),
                filter.conditions(),
                "调解",
                MediationSummary.COLUMNS,
                MediationSummary::writeTo);
    }

    @GET
    @Produces(TableExports.NDJSON + ";qs=0.3")
    @Operation(hidden = true)
    public StreamingOutput exportLines(@BeanParam MediationFilter filter, @QueryParam("sort") @Nullable String sort) {
        return lists.ndjson(MEDIATIONS.sorted(sort), filter.conditions());
    }

    @GET
    @Path("/counts")
    @Transactional
    @Operation(
            operationId = "countMediations",
            summary = "Count mediations by state, kind, outcome or region",
            description =
                    "The filters of GET /mediations. The answer has a count for each constant that occurs; by outcome, "
                            + "the empty key is that of the mediations without one.")
    public Map<String, Long> counts(
            @BeanParam MediationFilter filter,
            @QueryParam("groupBy") @DefaultValue("STATE") MediationGrouping groupBy) {
        return lists.countsBy(groupBy.column(), MEDIATIONS, filter.conditions());
    }

    @GET
    @Path("/{id}")
    @Transactional
    @Operation(
            operationId = "readMediation",
            summary = "Read a mediation",
            description =
                    "With its parties, rights and allowedActs. ETag is the version that every act carries as If-Match.")
    public RestResponse<MediationView> read(UUID id) {
        return answers.ok(mediations.require(id));
    }
}
