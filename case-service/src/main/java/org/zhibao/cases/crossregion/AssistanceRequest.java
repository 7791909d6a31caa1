package org.zhibao.cases.crossregion;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.zhibao.kit.procedure.ActDetails;

/** 协查函 as it is sent. */
@Schema(name = "AssistanceRequest")
record AssistanceRequest(
        @NotNull LocalDate occurredOn,

        @NotNull @Schema(description = "GB/T 2260 code of the office that is asked", examples = "150203")
        String toRegion,

        @NotBlank @Size(max = 300) String subject,

        @NotBlank
        @Size(max = 4000)
        @Schema(
                description =
                        "What is to be looked into; the other side sees no more of the case than this, its number, kind and title")
        String questions,

        @Size(max = 100) @Nullable String documentNumber,

        @Schema(
                description =
                        "true: the letter names an informer on purpose, since the other office cannot answer otherwise;"
                                + " without it such a letter is refused")
        @Nullable
        Boolean informerNamed)
        implements ActDetails {
    @Override
    public String note() {
        return subject;
    }
}
