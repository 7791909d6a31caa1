package org.zhibao.cases.registers;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A case is part of a campaign. */
@Schema(name = "CampaignRequest")
record CampaignRequest(
        @NotNull LocalDate occurredOn,

        @NotBlank @Size(max = 40) @Schema(examples = "IRON_FIST")
        String campaign,

        @Schema(description = "Year of the campaign; by default the year of occurredOn") @Nullable
        Integer year,

        @Size(max = 2000) @Nullable String note) {

    int countedYear() {
        return year == null ? occurredOn.getYear() : year;
    }
}
