package org.zhibao.cases.publication;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.zhibao.cases.sanction.SanctionKind;
import org.zhibao.kit.procedure.ActDetails;

/** What the officer says about the abstract; what is absent is taken from the case. */
@Schema(name = "PublicationDraftRequest")
record DraftRequest(
        @NotNull LocalDate occurredOn,

        @Size(max = 100) @Schema(description = "文号 of the decision", examples = "呼市监处罚〔2024〕12号") @Nullable
        String documentNumber,

        @Size(max = 1000) @Schema(description = "违法行为类型") @Nullable
        String violation,

        @Size(max = 4000) @Schema(description = "处罚内容") @Nullable
        String penalty,

        @Size(max = 20)
        @Schema(description = "What the decision imposes; by default a fine and a confiscation as decided")
        @Nullable
        Set<@NotNull SanctionKind> sanctions,

        @Size(max = 100) @Schema(description = "Further natural persons whom the texts name") @Nullable
        List<@NotBlank @Size(max = 50) String> persons,

        @Size(max = 100) @Schema(description = "Passages of the texts, word for word, that are trade secrets") @Nullable
        List<@NotBlank @Size(max = 1000) String> secrets,

        @Schema(description = "Last day of a restriction that was imposed; a display lasts at least as long") @Nullable
        LocalDate restrictionUntil,

        @Size(max = 2000) @Nullable String note)
        implements ActDetails {

    /** A draft of which the officer said nothing. */
    static DraftRequest of(LocalDate on, @Nullable String documentNumber) {
        return new DraftRequest(on, documentNumber, null, null, null, null, null, null, null);
    }
}
