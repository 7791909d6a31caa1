package org.zhibao.cases.search;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.zhibao.cases.casefile.CaseKind;
import org.zhibao.cases.casefile.Channel;
import org.zhibao.cases.procedure.CaseState;
import org.zhibao.kit.search.Conditions;

/** What a list of cases is narrowed to; what is absent does not narrow. */
public record CaseFilter(
        @QueryParam("kind") @Nullable CaseKind kind,
        @QueryParam("state") @Nullable CaseState state,
        @QueryParam("channel") @Nullable Channel channel,

        @QueryParam("region")
        @Parameter(description = "GB/T 2260 code; its subtree is meant", schema = @Schema(examples = "150100"))
        @Nullable
        String region,

        @QueryParam("number") @Nullable String number,
        @QueryParam("officer") @Nullable String officer,
        @QueryParam("externalReference") @Nullable String externalReference,

        @QueryParam("fastLane") @Parameter(description = "true: only cases on the fast lane") @Nullable
        Boolean fastLane,

        @QueryParam("campaign") @Parameter(description = "Code of a campaign") @Nullable
        String campaign,

        @QueryParam("occurredFrom") @Nullable LocalDate occurredFrom,
        @QueryParam("occurredTo") @Nullable LocalDate occurredTo,

        @QueryParam("q") @Parameter(description = "Words of the title, or a party's name") @Nullable
        String text) {

    /** The filter as text, which a cursor is bound to. */
    String fingerprint() {
        return toString();
    }

    Conditions conditions() {
        var conditions = new Conditions()
                .equal("kind", kind)
                .equal("state", state)
                .equal("channel", channel)
                .within("region", region)
                .equal("number", number)
                .equal("officer", officer)
                .equal("external_reference", externalReference)
                .atLeast("received_on", occurredFrom)
                .atMost("received_on", occurredTo)
                .equal("fast_lane", fastLane)
                .containing(text, "title like ? or id in (select case_id from case_party where name like ?)");
        return campaign == null
                ? conditions
                : conditions.add("id in (select case_id from case_campaign where campaign = ?)", campaign);
    }
}
