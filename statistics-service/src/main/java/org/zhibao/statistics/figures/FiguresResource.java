package org.zhibao.statistics.figures;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.zhibao.kit.time.OfficeClock;
import org.zhibao.statistics.catalogue.Indicators;
import org.zhibao.statistics.period.Period;
import org.zhibao.statistics.period.PeriodType;

/** Single figures. */
@Path("/api/v1/figures")
@Tag(name = "Figures")
@PermitAll
public class FiguresResource {

    private final Indicators indicators;
    private final FigureReport report;
    private final OfficeClock clock;

    FiguresResource(Indicators indicators, FigureReport report, OfficeClock clock) {
        this.indicators = indicators;
        this.report = report;
        this.clock = clock;
    }

    @GET
    @Operation(
            operationId = "getFigure",
            summary = "One indicator's figure for a region with all below it and a period",
            description =
                    "Published figures need no token. What events told is counted at once, without a cache; where nothing"
                            + " happened the figure is 0. An imported or derived figure that lacks its source is absent, never 0.")
    @APIResponse(responseCode = "200", description = "The figure with its explanation")
    @APIResponse(responseCode = "403", description = "Not published, and the region lies outside the caller's scope")
    @APIResponse(responseCode = "404", description = "No such indicator, or no figure; names what is missing")
    public FigureView get(
            @Parameter(required = true, example = "PLG.TM.CLAIM") @RestQuery @Nullable String indicator,
            @Parameter(required = true, example = "150100") @RestQuery @Nullable String region,
            @Parameter(
                            required = true,
                            example = "2023",
                            description =
                                    "2023, 2023-Q2, 2023-05, 2023-12-31, 2023-01-01/2023-06-30 or a report's words")
                    @RestQuery
                    @Nullable
                    String period,
            @Parameter(description = "Needed only where the period's form does not tell it") @RestQuery @Nullable
                    PeriodType periodType,
            @Parameter(description = "As known at the end of a day, or at an instant", example = "2024-01-31")
                    @RestQuery
                    @Nullable
                    String asOf) {
        return report.of(
                indicators.require(Asked.required("indicator", indicator)),
                RegionSubtree.asked(region),
                Period.asked(period, periodType),
                AsOf.asked(asOf, clock));
    }
}
