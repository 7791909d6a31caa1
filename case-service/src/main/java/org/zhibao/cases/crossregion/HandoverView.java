package org.zhibao.cases.crossregion;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A case that is offered, as both sides see it. */
@Schema(name = "CaseHandover")
@JsonInclude(JsonInclude.Include.NON_NULL)
record HandoverView(
        UUID id,
        AboutCaseView about,

        @Schema(description = "The same for the case that is offered and the one that the receiving office registers")
        UUID matterId,

        CaseHandover.Status status,
        String reason,
        LocalDate offeredOn,
        String offeredBy,

        @Schema(description = "What the receiving office will register; in the single reading only") @Nullable
        OfferedCaseView offered,

        @Nullable LocalDate answeredOn,
        @Nullable String answeredBy,

        @Schema(description = "Why it was returned") @Nullable
        String answerReason,

        @Schema(description = "The case of the receiving office") @Nullable
        UUID acceptedCaseId,

        @Nullable String acceptedNumber,

        @Schema(description = "When the sending office took note of the answer; its case has left or stays since")
        @Nullable
        LocalDate concludedOn,

        @Schema(description = "Version for If-Match") long version) {

    static final String PATH = "/api/v1/handovers";
}
