package org.zhibao.cases.adjudication;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.zhibao.cases.procedure.Outcome;

/** What the adjudication procedure keeps of a case, as the API shows it. */
@Schema(name = "Adjudication")
@JsonInclude(JsonInclude.Include.NON_NULL)
record AdjudicationView(
        @Nullable RequesterKind requester,
        List<StandingGap> standingProofs,

        @Schema(description = "What is missing before the request may be taken up")
        List<StandingGap> standingGaps,

        @Schema(description = "Day on which the requester came to know of the infringement; begins ADJ-10") @Nullable
        LocalDate infringementKnownOn,

        List<Member> panel,
        boolean panelComplete,
        List<RecusalView> recusals,
        Hearing hearing,
        List<Opinion> votes,
        @Nullable Outcome majority,
        @Nullable StayGround stayGround,
        @Nullable StayRefusalGround stayRefusalGround,
        @Nullable RevocationGround revocationGround,
        List<StopMeasure> measures,
        List<String> platforms,
        @Nullable UUID earlierCaseId,
        @Nullable String earlierJudgment,
        @Nullable UUID mediationId,
        @Nullable String agreement,
        Set<UUID> jointCases) {

    /** Somebody of the panel. */
    @Schema(name = "PanelMember")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Member(String name, PanelRole role, @Nullable LocalDate recusedOn) {}

    /** The oral hearing, with nothing in it while none was scheduled. */
    @Schema(name = "OralHearing")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Hearing(
            @Nullable LocalDate heldOn,
            @Nullable String place,
            @Nullable LocalDate minutesOn,
            List<String> present) {}

    /** A member's vote. */
    @Schema(name = "PanelVote")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Opinion(
            String member, Outcome conclusion, @Nullable String opinion) {}
}
