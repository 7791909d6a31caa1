package org.zhibao.cases.registers;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.zhibao.kit.procedure.ActDetails;

/** The party turns against the listing, or asks for repair. */
@Schema(name = "ListingAppealRequest")
record ListingAppealRequest(
        @NotNull LocalDate occurredOn,
        @NotNull Way way,
        @Size(max = 2000) @Nullable String note) implements ActDetails {

    /** How. */
    enum Way {
        OBJECTION,
        RECONSIDERATION,
        SUIT,
        REPAIR
    }
}
