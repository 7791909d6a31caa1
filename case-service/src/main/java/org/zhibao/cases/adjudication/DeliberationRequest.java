package org.zhibao.cases.adjudication;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.zhibao.cases.procedure.Outcome;
import org.zhibao.kit.procedure.ActDetails;

/** 合议: how each member of the panel concluded. */
@Schema(name = "DeliberationRequest")
record DeliberationRequest(
        @NotNull LocalDate occurredOn,
        @NotEmpty @Size(max = 15) List<@Valid @NotNull Ballot> votes,
        @Size(max = 2000) @Nullable String note)
        implements ActDetails {

    /** A member's vote. */
    @Schema(name = "Ballot")
    record Ballot(
            @NotBlank @Size(max = 100) String member,

            @NotNull @Schema(description = "INFRINGEMENT_ESTABLISHED or NOT_INFRINGING")
            Outcome conclusion,

            @Size(max = 4000) @Schema(description = "Required of whoever is in the minority") @Nullable
            String opinion) {}

    Deliberation deliberation() {
        return new Deliberation(votes.stream()
                .map(ballot -> new Vote(ballot.member().strip(), ballot.conclusion(), ballot.opinion()))
                .toList());
    }
}
