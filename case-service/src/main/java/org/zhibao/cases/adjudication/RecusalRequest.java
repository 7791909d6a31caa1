package org.zhibao.cases.adjudication;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.zhibao.kit.procedure.ActDetails;

/** 申请回避, or a recusal of one's own motion. */
@Schema(name = "RecusalRequest")
record RecusalRequest(
        @NotNull LocalDate occurredOn,
        @NotBlank @Size(max = 100) String member,
        @NotNull RecusalGround ground,

        @Size(max = 100) @Schema(description = "Absent: of his own motion, which has no period") @Nullable
        String requestedBy,

        @Schema(description = "Day on which the party learned who works on the case; needed when a party asks")
        @Nullable
        LocalDate knownOn,

        @Size(max = 2000) @Nullable String note)
        implements ActDetails {}
