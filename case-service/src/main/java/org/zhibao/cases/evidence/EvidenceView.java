package org.zhibao.cases.evidence;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A piece of evidence as the API shows it. */
@Schema(name = "Evidence")
@JsonInclude(JsonInclude.Include.NON_NULL)
record EvidenceView(
        UUID id,
        EvidenceKind kind,
        String name,
        @Nullable String description,
        EvidenceSource source,
        LocalDate obtainedOn,
        String obtainedAt,
        @Nullable String obtainedFrom,
        List<String> officers,
        @Schema(description = "Who holds it now") String holder,
        String recordedBy,
        Instant recordedAt,
        @Nullable FileView file,

        @Schema(description = "Chain of custody, oldest first; absent in lists") @Nullable
        List<CustodyView> custody,

        @Schema(description = "Deposits outside the suite; absent in lists") @Nullable
        List<DepositView> deposits) {

    /** What stands beside the piece in other tables. */
    record Parts(
            @Nullable FileView file,
            @Nullable List<CustodyView> custody,
            @Nullable List<DepositView> deposits) {}
}
