package org.zhibao.cases.adjudication;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.zhibao.cases.procedure.Outcome;

/** What a decision in an adjudication says beyond its outcome. */
@Schema(name = "AdjudicationTerms")
public record AdjudicationTerms(
        @Schema(description = "令81号第32条: by the kind of act") @Nullable
        Set<@NotNull StopMeasure> measures,

        @Size(max = 20)
        @Schema(description = "E-commerce platforms to be told to delete, block or disconnect")
        @Nullable
        List<@NotBlank @Size(max = 200) String> platforms,

        @Schema(description = "REPEATED_INFRINGEMENT: the earlier case with its effective decision") @Nullable
        UUID earlierCaseId,

        @Size(max = 100) @Schema(description = "REPEATED_INFRINGEMENT: the earlier effective judgment") @Nullable
        String earlierJudgment) {

    static final AdjudicationTerms NONE = new AdjudicationTerms(null, null, null, null);

    /** A request that may say this of a decision. */
    public interface Bearer {

        Outcome outcome();

        @Nullable
        AdjudicationTerms adjudication();
    }

    boolean namesMeasures() {
        return (measures != null && !measures.isEmpty()) || (platforms != null && !platforms.isEmpty());
    }

    boolean namesEarlier() {
        return earlierCaseId != null || earlierJudgment != null;
    }
}
