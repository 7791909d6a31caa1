package org.zhibao.cases.search;

import jakarta.ws.rs.QueryParam;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.zhibao.cases.casefile.CaseKind;
import org.zhibao.cases.casefile.Channel;
import org.zhibao.cases.procedure.CaseState;
import org.zhibao.cases.procedure.Outcome;
import org.zhibao.kit.search.Conditions;
import org.zhibao.kit.search.Narrowing;

/** What a list of cases is narrowed to; what is absent does not narrow. */
public record CaseFilter(
        @QueryParam("kind") @Parameter(description = "Repeat it for several")
        List<CaseKind> kinds,

        @QueryParam("state") @Parameter(description = "Repeat it for several")
        List<CaseState> states,

        @QueryParam("channel")
        @Parameter(description = "How it reached the office, a constant of vocabulary channels")
        @Nullable
        Channel channel,

        @QueryParam("region") @Nullable String region,

        @QueryParam("number") @Parameter(description = "Case or registration number, as a whole") @Nullable
        String number,

        @QueryParam("officer") @Parameter(description = "User name, or me for the caller's own") @Nullable
        String officer,

        @QueryParam("externalReference") @Parameter(description = "The sender's own number, as a whole") @Nullable
        String externalReference,

        @QueryParam("fastLane") @Parameter(description = "true: only cases on the fast lane") @Nullable
        Boolean fastLane,

        @QueryParam("campaign") @Parameter(description = "Code of a campaign") @Nullable
        String campaign,

        @QueryParam("identifier")
        @Parameter(description = "Unified social credit code or resident id of a party, as a whole")
        @Nullable
        String identifier,

        @QueryParam("right") @Parameter(description = "Register number of a right at stake, as a whole") @Nullable
        String right,

        @QueryParam("outcome")
        @Parameter(description = "What was decided; cases without a decision are left out")
        @Nullable
        Outcome outcome,

        @QueryParam("occurredFrom") @Parameter(description = "Received on this day or later (receivedOn)") @Nullable
        LocalDate occurredFrom,

        @QueryParam("occurredTo") @Parameter(description = "Received on this day or before (receivedOn)") @Nullable
        LocalDate occurredTo,

        @QueryParam("acceptedFrom")
        @Parameter(description = "Filed or taken up on this day or later; others are left out")
        @Nullable
        LocalDate acceptedFrom,

        @QueryParam("acceptedTo")
        @Parameter(description = "Filed or taken up on this day or before; others are left out")
        @Nullable
        LocalDate acceptedTo,

        @QueryParam("decidedFrom")
        @Parameter(description = "Decided on this day or later, by the legal date of the decision")
        @Nullable
        LocalDate decidedFrom,

        @QueryParam("decidedTo")
        @Parameter(description = "Decided on this day or before, by the legal date of the decision")
        @Nullable
        LocalDate decidedTo,

        @QueryParam("sanctionFrom")
        @Parameter(
                description = "Least sum of fine and confiscated gains, in yuan",
                schema = @Schema(type = SchemaType.NUMBER, examples = "50000"))
        @Nullable
        BigDecimal sanctionFrom,

        @QueryParam("sanctionTo")
        @Parameter(description = "Largest sum of fine and confiscated gains, in yuan")
        @Nullable
        BigDecimal sanctionTo,

        @QueryParam("dueBy")
        @Parameter(description = "Cases with a running deadline due on this day or before")
        @Nullable
        LocalDate dueBy,

        @QueryParam("q")
        @Parameter(
                description = "Words of at least two characters: title, description, names, numbers and identifiers."
                        + " Every word must be there")
        @Nullable
        String text) {

    private static final String SANCTION = "(coalesce(fine_fen, 0) + coalesce(confiscated_fen, 0))";
    /** The condition of index case_file_sanction. */
    private static final String SANCTIONED = "(fine_fen is not null or confiscated_fen is not null)";

    /**
     * What the list is narrowed to.
     *
     * @param caller whose cases {@code officer=me} means
     */
    Narrowing narrowing(CaseTexts texts, String caller) {
        return new Narrowing() {
            @Override
            public Conditions whole() {
                var others = others(caller);
                return text == null || text.isBlank() ? others : texts.narrow(others, text);
            }

            @Override
            public Conditions of(Stretch stretch) {
                return text == null || text.isBlank() || !others(caller).isEmpty()
                        ? whole()
                        : texts.narrow(stretch, text);
            }
        };
    }

    /** All but the words. */
    private Conditions others(String caller) {
        var conditions = new Conditions()
                .oneOf("kind", kinds)
                .oneOf("state", states)
                .equal("channel", channel)
                .within("region", region)
                .equal("officer", "me".equals(officer) ? caller : officer)
                .equal("external_reference", externalReference)
                .equal("outcome", outcome)
                .atLeast("received_on", occurredFrom)
                .atMost("received_on", occurredTo)
                .equal("fast_lane", fastLane)
                .atLeast("accepted_on", acceptedFrom)
                .atMost("accepted_on", acceptedTo)
                .atLeast("decided_on", decidedFrom)
                .atMost("decided_on", decidedTo);
        if (campaign != null) {
            conditions.add("id in (select case_id from case_campaign where campaign = ?)", campaign);
        }
        if (number != null) {
            conditions.add("(number = ? or registration_number = ?)", number, number);
        }
        if (identifier != null) {
            conditions.add("id in (select case_id from case_party where identifier = ?)", identifier);
        }
        if (right != null) {
            conditions.add("id in (select case_id from case_right where number = ?)", right);
        }
        if (sanctionFrom != null || sanctionTo != null) {
            conditions.add(SANCTIONED).atLeast(SANCTION, fen(sanctionFrom)).atMost(SANCTION, fen(sanctionTo));
        }
        if (dueBy != null) {
            conditions.add(
                    "exists (select from case_clock c where c.case_id = case_file.id and c.status = 'RUNNING'"
                            + " and c.due_on <= ?)",
                    dueBy);
        }
        return conditions;
    }

    private static @Nullable BigDecimal fen(@Nullable BigDecimal yuan) {
        return yuan == null ? null : yuan.movePointRight(2);
    }
}
