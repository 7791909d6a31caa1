package org.zhibao.pledge.grounds;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.zhibao.pledge.procedure.RightKind;

/** A refusal ground as the API shows it. */
@Schema(name = "RefusalGround")
@JsonInclude(JsonInclude.Include.NON_NULL)
record GroundView(
        RightKind rightKind,
        int item,
        String code,
        String textZh,
        String textEn,

        @Schema(description = "The parties may go on by a declaration")
        boolean overridable,

        @Schema(description = "The defect can be mended") boolean curable,

        @Schema(description = "false: the text has not been compared with its source yet")
        boolean confirmed,

        String legalBasis,
        LocalDate effectiveFrom,
        @Nullable LocalDate effectiveTo) {}
