package org.zhibao.cases.publication;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.zhibao.cases.casefile.CaseKind;
import org.zhibao.kit.search.Conditions;

/** What the public list is narrowed to; what is absent does not narrow. */
public record PublicationFilter(
        @QueryParam("party") @Parameter(description = "Part of the party's name") @Nullable
        String party,

        @QueryParam("number") @Parameter(description = "文号 of the decision") @Nullable
        String number,

        @QueryParam("kind") @Parameter(description = "Kind of the case that was decided") @Nullable
        CaseKind kind,

        @QueryParam("region") @Nullable String region,

        @QueryParam("decidedFrom")
        @Parameter(description = "Decided on this day or later, by the date of the decision")
        @Nullable
        LocalDate decidedFrom,

        @QueryParam("decidedTo")
        @Parameter(description = "Decided on this day or before, by the date of the decision")
        @Nullable
        LocalDate decidedTo,

        @QueryParam("typical") @Parameter(description = "true: only cases held up as examples") @Nullable
        Boolean typical) {

    /** What is on display on the day, narrowed. Index publication_newest. */
    Conditions conditions(LocalDate today) {
        var conditions = new Conditions()
                .equal("status", PublicationDraft.Status.DISPLAYED)
                .atMost("published_on", today)
                .atLeast("displayed_until", today)
                .equal("kind", kind)
                .within("region", region)
                .equal("document_number", number)
                .atLeast("decided_on", decidedFrom)
                .atMost("decided_on", decidedTo)
                .containing(party, "party like ?");
        return Boolean.TRUE.equals(typical) ? conditions.add("typical_title is not null") : conditions;
    }
}
