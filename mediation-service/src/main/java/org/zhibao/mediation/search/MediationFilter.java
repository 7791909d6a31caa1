package org.zhibao.mediation.search;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.zhibao.kit.search.Conditions;
import org.zhibao.mediation.procedure.MediationKind;
import org.zhibao.mediation.procedure.MediationState;
import org.zhibao.mediation.procedure.Outcome;

/** What a list of mediations is narrowed to; what is absent does not narrow. */
public record MediationFilter(
        @QueryParam("kind")
        @Parameter(description = "What kind of dispute is mediated, a constant of vocabulary mediation-kinds")
        @Nullable
        MediationKind kind,

        @QueryParam("state")
        @Parameter(description = "Where it stands now, a constant of vocabulary mediation-states")
        @Nullable
        MediationState state,

        @QueryParam("outcome") @Parameter(description = "How it ended; mediations that go on are left out") @Nullable
        Outcome outcome,

        @QueryParam("region") @Nullable String region,

        @QueryParam("number") @Parameter(description = "Number of the mediation, as a whole") @Nullable
        String number,

        @QueryParam("externalReference") @Nullable String externalReference,

        @QueryParam("caseId") @Parameter(description = "The case that handed the dispute over to mediation") @Nullable
        UUID caseId,

        @QueryParam("matterId") @Nullable UUID matterId,

        @QueryParam("occurredFrom") @Parameter(description = "Opened on this day or later (openedOn)") @Nullable
        LocalDate occurredFrom,

        @QueryParam("occurredTo") @Parameter(description = "Opened on this day or before (openedOn)") @Nullable
        LocalDate occurredTo,

        @QueryParam("q") @Parameter(description = "Words of the title, or a party's name") @Nullable
        String text) {

    Conditions conditions() {
        return new Conditions()
                .equal("kind", kind)
                .equal("state", state)
                .equal("outcome", outcome)
                .within("region", region)
                .equal("number", number)
                .equal("external_reference", externalReference)
                .equal("case_id", caseId)
                .equal("matter_id", matterId)
                .atLeast("opened_on", occurredFrom)
                .atMost("opened_on", occurredTo)
                .containing(text, "title like ? or id in (select mediation_id from mediation_party where name like ?)");
    }
}
