package org.zhibao.cases.adjudication;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.zhibao.kit.procedure.ActDetails;

/** 组成合议组: the panel from now on. */
@Schema(name = "PanelRequest")
record PanelRequest(
        @NotNull LocalDate occurredOn,

        @NotEmpty
        @Size(max = 30)
        @Schema(description = "An odd number of at least three who vote, one of them presiding")
        List<@Valid @NotNull Seat> members,

        @Size(max = 2000) @Nullable String note)
        implements ActDetails {

    /** Somebody's place in the panel. */
    @Schema(name = "PanelSeat")
    record Seat(
            @NotBlank @Size(max = 100) String name, @NotNull PanelRole role) {}

    Panel composition() {
        return new Panel(members.stream()
                .map(seat -> new PanelMember(seat.name().strip(), seat.role(), null))
                .toList());
    }
}
