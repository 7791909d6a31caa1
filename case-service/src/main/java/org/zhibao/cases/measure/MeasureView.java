package org.zhibao.cases.measure;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An order on goods as the API shows it. Its deadlines are among those of the case, under its number. */
@Schema(name = "Measure")
@JsonInclude(JsonInclude.Include.NON_NULL)
record MeasureView(
        UUID id,
        MeasureKind kind,
        String documentNumber,
        Standing standing,
        LocalDate takenOn,
        boolean urgent,

        @Schema(description = "Absent while an urgent measure awaits its approval") @Nullable
        Boolean approved,

        @Nullable String approver,
        @Nullable LocalDate approvedOn,
        List<String> officers,
        String place,
        String holder,
        String reason,
        @Nullable LocalDate endedOn,
        List<MeasureGoodsView> goods) {

    /** Where an order stands. */
    @Schema(name = "MeasureStanding")
    enum Standing {
        IN_FORCE,
        /** 自动解除: a preservation with which nothing was done in time ended by itself (处罚程序规定第35条). */
        LAPSED,
        ENDED
    }
}
