package org.zhibao.cases.measure;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.zhibao.kit.procedure.ActDetails;

/** What becomes of goods under a measure. */
@Schema(name = "MeasureDisposalRequest")
record DisposalRequest(
        @NotNull LocalDate occurredOn,
        @NotEmpty @Size(max = 500) List<@NotNull @Valid Item> goods,

        @Schema(description = "The order that takes preserved goods on, when any are SEIZED") @Valid @Nullable
        Seizure seizure)
        implements ActDetails {

    DisposalRequest {
        goods = goods == null ? List.of() : List.copyOf(goods);
    }

    /** A line of the order's list. */
    @Schema(name = "MeasureDisposalItem")
    record Item(
            @NotNull UUID goodsId,
            @NotNull Fate fate,

            @Size(max = 200) @Schema(description = "Who received them, or who destroyed them") @Nullable
            String recipient,

            @Size(max = 1000) @Nullable String note) {}

    /** An order that follows on a preservation. */
    @Schema(name = "FollowingSeizure")
    record Seizure(
            @NotBlank @Size(max = 100) String documentNumber,
            @NotBlank @Size(max = 100) String approver) {}

    boolean seizes() {
        return goods.stream().anyMatch(item -> item.fate() == Fate.SEIZED);
    }
}
