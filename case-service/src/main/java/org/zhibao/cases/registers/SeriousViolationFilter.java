package org.zhibao.cases.registers;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.zhibao.kit.search.Conditions;

/** What the list of serious violations is narrowed to. */
public record SeriousViolationFilter(
        @QueryParam("identifier") @Parameter(description = "Unified social credit code, as a whole") @Nullable
        String identifier,

        @QueryParam("q") @Parameter(description = "Part of the name") @Nullable
        String text,

        @QueryParam("status")
        @DefaultValue("LISTED")
        @Parameter(
                description = "NOTICED: told and not decided yet; LISTED: on the list now;"
                        + " NOT_LISTED: told, and then not listed; REMOVED: taken off again")
        SeriousViolation.Status status) {

    Conditions conditions() {
        return new Conditions()
                .equal("status", status)
                .equal("identifier", identifier)
                .containing(text, "name like ?");
    }
}
