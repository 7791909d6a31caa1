package org.zhibao.cases.publication;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zhibao.kit.procedure.ActDetails;

/** 撤回公示 (行政处罚法 art. 48 (2)): with its reason, which the public reads. */
@Schema(name = "PublicationWithdrawalRequest")
record WithdrawalRequest(
        @NotNull LocalDate occurredOn,
        @NotNull Ground ground,

        @NotBlank @Size(max = 2000) @Schema(description = "Told to the public in place of the abstract")
        String reason)
        implements ActDetails {
    @Override
    public String note() {
        return reason;
    }

    /** What became of the decision. */
    enum Ground {
        CHANGED,
        REVOKED,
        UNLAWFUL,
        VOID
    }
}
