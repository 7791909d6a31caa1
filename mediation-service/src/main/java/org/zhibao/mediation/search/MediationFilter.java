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
        @QueryParam("kind") @Nullable MediationKind kind,
        @QueryParam("state") @Nullable MediationState state,
        @QueryParam("outcome") @Nullable Outcome outcome,

        @QueryParam("region") @Nullable String region,

        @QueryParam("number") @Nullable String number,
        @QueryParam("externalReference") @Nullable String externalReference,
        @QueryParam("caseId") @Nullable UUID caseId,
        @QueryParam("matterId") @Nullable UUID matterId,
        @QueryParam("occurredFrom") @Nullable LocalDate occurredFrom,
        @QueryParam("occurredTo") @Nullable LocalDate occurredTo,

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
