package org.zhibao.statistics.catalogue;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.zhibao.kit.http.ETags;
import org.zhibao.kit.http.Page;
import org.zhibao.kit.problem.Problems;
import org.zhibao.kit.scope.CallerScope;
import org.zhibao.kit.scope.CallerScopes;

/** What is counted, and how. */
@Path("/api/v1/indicators")
@Tag(name = "Indicators")
@PermitAll
public class IndicatorsResource {

    private final Indicators indicators;
    private final CallerScopes scopes;

    IndicatorsResource(Indicators indicators, CallerScopes scopes) {
        this.indicators = indicators;
        this.scopes = scopes;
    }

    @GET
    @Operation(
            operationId = "listIndicators",
            summary = "The catalogue of indicators",
            description =
                    "Without a token the published ones; with a token all. The catalogue is short and comes whole.")
    @APIResponse(responseCode = "200", description = "The indicators, in the catalogue's order")
    public Page<IndicatorView> list(
            @Parameter(description = "Only those of this source") @RestQuery @Nullable Source source,
            @Parameter(description = "Only those whose code, name or alias holds this text", example = "质押")
                    @RestQuery
                    @Nullable
                    String q) {
        List<IndicatorView> found = indicators.all(known()).stream()
                .filter(indicator -> source == null || indicator.source() == source)
                .filter(indicator -> q == null || named(indicator, q))
                .map(IndicatorView::of)
                .toList();
        return new Page<>(found, null, (long) found.size());
    }

    @GET
    @Path("/{code}")
    @Operation(
            operationId = "getIndicator",
            summary = "One indicator with the versions of its definition and the targets set for it",
            description = "code such as ADM.TM.CASE. unit and scale (decimal places) are those of its figures; "
                    + "nature and source say whether it is counted from events, imported or derived, facts, "
                    + "filter, measure and formula from what. versions are those of the definition with the "
                    + "time from which each held (UTC, RFC 3339), targets what plans want it to reach.")
    @APIResponse(responseCode = "200", description = "The indicator; ETag is the version of its definition")
    @APIResponse(responseCode = "404", description = "No such indicator, or not published and no token")
    public RestResponse<IndicatorView> get(@Parameter(example = "ADM.TM.CASE") String code) {
        var indicator = indicators.require(code);
        if (!indicator.published() && !known()) {
            throw Problems.notFound("指标/indicator", code);
        }
        var view = IndicatorView.of(indicator, indicators.versions(code), indicators.targets(code));
        return RestResponse.ResponseBuilder.ok(view)
                .header("ETag", ETags.of(indicator.version()))
                .build();
    }

    private boolean known() {
        return !scopes.current().equals(CallerScope.NONE);
    }

    private static boolean named(Indicator indicator, String text) {
        return indicator.code().contains(text)
                || indicator.nameZh().contains(text)
                || indicator.nameEn().contains(text)
                || indicator.aliases().stream().anyMatch(alias -> alias.contains(text));
    }
}
