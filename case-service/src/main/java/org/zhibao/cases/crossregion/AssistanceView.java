package org.zhibao.cases.crossregion;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A letter that asks for assistance, as both sides see it. */
@Schema(name = "AssistanceLetter")
@JsonInclude(JsonInclude.Include.NON_NULL)
record AssistanceView(
        UUID id,
        AboutCaseView about,
        AssistanceLetter.Status status,
        LocalDate sentOn,
        String sentBy,
        @Nullable String documentNumber,
        String subject,
        String questions,
        @Nullable LocalDate receivedOn,
        @Nullable String receivedBy,

        @Schema(
                description = "Last day of the answer by PEN-07 (15 working days after the receipt, 处罚程序规定第45条), or the"
                        + " day that the assisting office announced; absent until the letter is received")
        @Nullable
        LocalDate due,

        @Schema(description = "The answer is or was late") boolean late,
        @Nullable LocalDate delayAnnouncedOn,
        @Nullable String delayReason,
        @Nullable LocalDate answeredOn,
        @Nullable String answeredBy,
        @Nullable String answer,
        @Nullable String answerNumber,
        @Schema(description = "Version for If-Match") long version) {

    static final String PATH = "/api/v1/assistance-letters";
}
