package org.zhibao.cases.deadlines;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.zhibao.cases.casefile.CaseFiles;
import org.zhibao.kit.problem.ProblemTexts;
import org.zhibao.kit.time.OfficeClock;

/** The deadlines of a case. */
@Path("/api/v1/cases/{id}/deadlines")
@Tag(name = "Deadlines")
public class DeadlineResource {

    private final CaseFiles cases;
    private final ClockKeeper keeper;
    private final OfficeClock clock;

    DeadlineResource(CaseFiles cases, ClockKeeper keeper, OfficeClock clock) {
        this.cases = cases;
        this.keeper = keeper;
        this.clock = clock;
    }

    @GET
    @Transactional
    @RolesAllowed("**")
    @Operation(
            operationId = "caseDeadlines",
            summary = "The deadlines of a case, each with its explanation",
            description = "Rule, article, start, excluded days, raw and rolled due date, and whether it was kept.")
    public List<DeadlineView> list(
            UUID id, @Parameter(hidden = true) @HeaderParam("Accept-Language") @Nullable String language) {
        var file = cases.require(id);
        var clocks = keeper.clocksOf(file);
        var locale = ProblemTexts.localeOf(language);
        return clocks.stream()
                .map(it -> DeadlineView.of(it, clock.today(), locale))
                .toList();
    }
}
