package org.zhibao.pledge.search;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.zhibao.kit.search.Conditions;
import org.zhibao.pledge.procedure.PledgeState;
import org.zhibao.pledge.procedure.RightKind;

/** What a list of pledges is narrowed to; what is absent does not narrow. */
public record PledgeFilter(
        @QueryParam("rightKind") @Parameter(description = "What is pledged") @Nullable
        RightKind rightKind,

        @QueryParam("state")
        @Parameter(description = "Where the registration stands now, a constant of vocabulary pledge-states")
        @Nullable
        PledgeState state,

        @QueryParam("region") @Nullable String region,

        @QueryParam("number") @Parameter(description = "Number of the application, as a whole") @Nullable
        String number,

        @QueryParam("registrationNumber")
        @Parameter(description = "Number of the registration (质权登记号), as a whole; those not registered are left out")
        @Nullable
        String registrationNumber,

        @QueryParam("rightNumber")
        @Parameter(description = "Number of a pledged patent or mark, in normal form")
        @Nullable
        String rightNumber,

        @QueryParam("pledgor") @Parameter(description = "Unified social credit code") @Nullable
        String pledgor,

        @QueryParam("pledgee") @Parameter(description = "Unified social credit code") @Nullable
        String pledgee,

        @QueryParam("externalReference") @Nullable String externalReference,
        @QueryParam("matterId") @Nullable UUID matterId,

        @QueryParam("occurredFrom") @Parameter(description = "Submitted on this day or later (submittedOn)") @Nullable
        LocalDate occurredFrom,

        @QueryParam("occurredTo") @Parameter(description = "Submitted on this day or before (submittedOn)") @Nullable
        LocalDate occurredTo,

        @QueryParam("q") @Parameter(description = "Part of the pledgor's or pledgee's name") @Nullable
        String text) {

    Conditions conditions() {
        var conditions = new Conditions()
                .equal("right_kind", rightKind)
                .equal("state", state)
                .within("region", region)
                .equal("number", number)
                .equal("registration_number", registrationNumber)
                .equal("pledgor_identifier", pledgor)
                .equal("pledgee_identifier", pledgee)
                .equal("external_reference", externalReference)
                .equal("matter_id", matterId)
                .atLeast("submitted_on", occurredFrom)
                .atMost("submitted_on", occurredTo)
                .containing(text, "pledgor_name like ? or pledgee_name like ?");
        return rightNumber == null
                ? conditions
                : conditions.add("id in (select pledge_id from pledged_right where number = ?)", rightNumber);
    }
}
