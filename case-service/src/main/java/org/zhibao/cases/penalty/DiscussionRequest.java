package org.zhibao.cases.penalty;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.zhibao.kit.procedure.ActDetails;

/** 集体讨论: who discussed the case and with what opinion. */
@Schema(name = "DiscussionRequest")
record DiscussionRequest(
        @NotNull LocalDate occurredOn,

        @NotNull @Size(min = 2, max = 30) List<@NotBlank @Size(max = 100) String> participants,

        @NotBlank @Size(max = 1500) String opinion,
        @Size(max = 100) @Nullable String documentNumber)
        implements ActDetails {

    @Override
    public String note() {
        return "参加：%s；意见：%s".formatted(String.join("、", participants), opinion);
    }
}
