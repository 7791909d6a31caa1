package org.zhibao.statistics.figures;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.zhibao.kit.http.Cursors;
import org.zhibao.kit.http.Page;
import org.zhibao.kit.http.PageRequest;
import org.zhibao.kit.http.Pages;
import org.zhibao.kit.http.TableExports;
import org.zhibao.kit.problem.ProblemException;
import org.zhibao.kit.problem.Problems;
import org.zhibao.kit.time.OfficeClock;
import org.zhibao.statistics.catalogue.Definition;
import org.zhibao.statistics.catalogue.Indicators;
import org.zhibao.statistics.figures.Contributions.Place;
import org.zhibao.statistics.figures.Contributions.Wanted;
import org.zhibao.statistics.period.Period;
import org.zhibao.statistics.period.PeriodLabels;
import org.zhibao.statistics.period.PeriodType;

/** From a figure down to what it counts. */
@Path("/api/v1/figures/contributions")
@Tag(name = "Figures")
@RolesAllowed("**")
@APIResponse(responseCode = "404", description = "No such indicator")
@APIResponse(responseCode = "409", description = "The indicator is not counted from events")
public class ContributionsResource {

    private final Indicators indicators;
    private final PeriodLabels labels;
    private final Contributions contributions;
    private final Access access;
    private final Cursors cursors;
    private final OfficeClock clock;
    private final TableExports exports;

    ContributionsResource(
            Indicators indicators,
            PeriodLabels labels,
            Contributions contributions,
            Access access,
            Cursors cursors,
            OfficeClock clock,
            TableExports exports) {
        this.indicators = indicators;
        this.labels = labels;
        this.contributions = contributions;
        this.access = access;
        this.cursors = cursors;
        this.clock = clock;
        this.exports = exports;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "listContributions",
            summary = "The facts that a figure counts, by the day they occurred on",
            description =
                    "As far as the caller's region reaches; complete says whether that is all the figure counts. Pass asOf as"
                            + " the figure had it to drill down into exactly that figure. With Accept: text/csv or "
                            + TableExports.NDJSON + " all of them are streamed.")
    @APIResponse(responseCode = "200", description = "A part of the list; Link rel=next leads on")
    public RestResponse<ContributionsPage> list(
            @Parameter(required = true, example = "ADM.TM.CASE") @RestQuery @Nullable String indicator,
            @Parameter(required = true, example = "150100") @RestQuery @Nullable String region,
            @Parameter(required = true, example = "2023") @RestQuery @Nullable String period,
            @Parameter(description = "Needed only where the period's form does not tell it") @RestQuery @Nullable
                    PeriodType periodType,
            @Parameter(description = "As known at the end of a day, or at an instant", example = "2024-01-31")
                    @RestQuery
                    @Nullable
                    String asOf,
            @Parameter(description = "1 to 500") @RestQuery @DefaultValue("50") int limit,
            @RestQuery @Nullable String cursor,
            @Parameter(
                            description = "exact: total is counted. estimate: total is what the database expects",
                            example = "exact")
                    @RestQuery
                    @Nullable
                    String count) {
        Pages.requireLimit(limit);
        var counting = new PageRequest(limit, cursor, count, null).counting();
        var wanted = wanted(indicator, region, period, periodType, asOf);
        var query = String.join(" ", "contributions", indicator, region, period, String.valueOf(asOf));
        var found = contributions.list(wanted, place(query, cursor), limit + 1);
        var page = Page.cut(found, limit, last -> cursor(query, last), contributions.total(wanted, counting));
        return Pages.respond(ContributionsPage.of(page, access.servesWhole(wanted.subtree())), page.next());
    }

    @GET
    @Produces("text/csv;qs=0.5")
    @Operation(hidden = true)
    public RestResponse<StreamingOutput> export(
            @RestQuery @Nullable String indicator,
            @RestQuery @Nullable String region,
            @RestQuery @Nullable String period,
            @RestQuery @Nullable PeriodType periodType,
            @RestQuery @Nullable String asOf) {
        var wanted = wanted(indicator, region, period, periodType, asOf);
        return exports.csv(
                String.join("-", indicator, region, String.valueOf(period).replace('/', '_')),
                Contribution.COLUMNS,
                sheet -> contributions.each(wanted, item -> item.writeTo(sheet)));
    }

    @GET
    @Produces(TableExports.NDJSON + ";qs=0.3")
    @Operation(hidden = true)
    public StreamingOutput exportLines(
            @RestQuery @Nullable String indicator,
            @RestQuery @Nullable String region,
            @RestQuery @Nullable String period,
            @RestQuery @Nullable PeriodType periodType,
            @RestQuery @Nullable String asOf) {
        var wanted = wanted(indicator, region, period, periodType, asOf);
        return exports.ndjson(line -> contributions.each(wanted, line::accept));
    }

    private Wanted wanted(
            @Nullable String code,
            @Nullable String region,
            @Nullable String period,
            @Nullable PeriodType periodType,
            @Nullable String asOf) {
        var indicator = indicators.require(Asked.required("indicator", code));
        var subtree = RegionSubtree.asked(region);
        var asked = Period.asked(period, periodType);
        if (!(indicator.definition() instanceof Definition.Counted rule)) {
            throw new ProblemException(409, "not-counted").with("indicator", indicator.code());
        }
        var days = labels.daysOf(asked)
                .orElseThrow(
                        () -> Problems.badRequest("?period", "period-without-days", Map.of("period", asked.label())));
        return new Wanted(rule, subtree, days.days(), AsOf.asked(asOf, clock).instant());
    }

    private Place place(String query, @Nullable String cursor) {
        if (cursor == null) {
            return Place.BEGINNING;
        }
        var keys = cursors.decode(query, cursor);
        return new Place(LocalDate.parse(keys.get(0)), UUID.fromString(keys.get(1)));
    }

    private String cursor(String query, Contribution last) {
        return cursors.encode(
                query, List.of(last.occurredOn().toString(), last.eventId().toString()));
    }
}
