package org.zhibao.statistics.figures;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.zhibao.kit.problem.Problems;
import org.zhibao.kit.time.OfficeClock;
import org.zhibao.statistics.catalogue.Indicators;
import org.zhibao.statistics.period.Period;
import org.zhibao.statistics.period.PeriodType;

/** Many figures at once. */
@Path("/api/v1/figures/table")
@Tag(name = "Figures")
@PermitAll
public class FigureTableResource {

    private static final int MOST_COLUMNS = 200;

    private final Indicators indicators;
    private final FigureTables tables;
    private final OfficeClock clock;

    FigureTableResource(Indicators indicators, FigureTables tables, OfficeClock clock) {
        this.indicators = indicators;
        this.tables = tables;
        this.clock = clock;
    }

    @GET
    @Operation(
            operationId = "getFigureTable",
            summary = "Several indicators for a region, the units below it, and several periods",
            description =
                    "Repeat indicator and period for more columns. A cell without a figure says why; it is never 0.")
    @APIResponse(responseCode = "200", description = "The table")
    @APIResponse(
            responseCode = "400",
            description = "A parameter is missing or cannot be read, or there are too many columns")
    @APIResponse(
            responseCode = "403",
            description = "One is not published, and the region lies outside the caller's scope")
    @APIResponse(responseCode = "404", description = "No such indicator")
    public FigureTable table(
            @Parameter(required = true, example = "ADM.TM.CASE") @RestQuery List<String> indicator,
            @Parameter(required = true, example = "150100") @RestQuery @Nullable String region,
            @Parameter(required = true, example = "2023") @RestQuery List<String> period,
            @Parameter(description = "Needed only where the period's form does not tell it") @RestQuery @Nullable
                    PeriodType periodType,
            @Parameter(
                            description =
                                    "Rows for the region alone, for each unit directly below it, or for every unit below it")
                    @RestQuery
                    @DefaultValue("NONE")
                    Breakdown breakdown,
            @Parameter(description = "As known at the end of a day, or at an instant", example = "2024-01-31")
                    @RestQuery
                    @Nullable
                    String asOf) {
        var columns = indicator.size() * period.size();
        if (columns == 0 || columns > MOST_COLUMNS) {
            throw Problems.badRequest(
                    indicator.isEmpty() ? "?indicator" : "?period",
                    columns == 0 ? "required" : "too-many-columns",
                    Map.of("max", MOST_COLUMNS));
        }
        return tables.of(
                indicator.stream().map(indicators::require).toList(),
                breakdown.rows(RegionSubtree.asked(region)),
                period.stream().map(label -> Period.asked(label, periodType)).toList(),
                AsOf.asked(asOf, clock));
    }
}
