package org.zhibao.cases.goods;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zhibao.kit.procedure.ActDetails;

/** Strikes a line that was wrong; it stays on record with the reason. */
@Schema(name = "GoodsStrikeRequest")
record StrikeRequest(
        @NotNull LocalDate occurredOn,
        @NotBlank @Size(max = 1000) String reason) implements ActDetails {
    @Override
    public String note() {
        return reason;
    }
}
