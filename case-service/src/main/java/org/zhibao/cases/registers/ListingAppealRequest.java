package org.zhibao.cases.registers;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The party turns against the listing, or asks for repair. */
@Schema(name = "ListingAppealRequest")
record ListingAppealRequest(
        @NotNull LocalDate occurredOn,
        @NotNull Way way,
        @Size(max = 2000) @Nullable String note) {

    /** How. */
    enum Way {
        OBJECTION,
        RECONSIDERATION,
        SUIT,
        REPAIR
    }
}
