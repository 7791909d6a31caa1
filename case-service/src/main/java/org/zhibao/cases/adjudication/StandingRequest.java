package org.zhibao.cases.adjudication;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.zhibao.kit.procedure.ActDetails;

/** The check of a requester's standing, and of what else a request needs (令81 art. 12). */
@Schema(name = "StandingRequest")
record StandingRequest(
        @NotNull LocalDate occurredOn,
        @NotNull RequesterKind requester,

        @NotNull @Schema(description = "Proofs that were shown")
        Set<@NotNull StandingGap> proofs,

        @NotNull @Schema(description = "A court has the dispute")
        Boolean sued,

        @Schema(description = "The parties agreed on another remedy") @Nullable
        Boolean otherRemedyAgreed,

        @Schema(description = "false: nobody specific is named as respondent") @Nullable
        Boolean respondentIdentified,

        @Schema(description = "false: request, facts or reasons are unspecific") @Nullable
        Boolean claimsSpecific,

        @Schema(description = "false: another office's case") @Nullable
        Boolean withinJurisdiction,

        @Schema(
                description =
                        "Day on which the requester came to know of the infringement and of the infringer: the three"
                                + " years of ADJ-10 run from it (专利法第74条). A later request is not refused: whether they have run"
                                + " out is shown by the deadline")
        @Nullable
        LocalDate infringementKnownOn,

        @Size(max = 2000) @Nullable String note)
        implements ActDetails {}
