package org.zhibao.cases.adjudication;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.zhibao.kit.procedure.ActDetails;

/** 不予中止: on a ground of art. 29. */
@Schema(name = "StayRefusalRequest")
record StayRefusalRequest(
        @NotNull LocalDate occurredOn,
        @NotNull StayRefusalGround ground,
        @Size(max = 2000) @Nullable String note,
        @Size(max = 100) @Nullable String documentNumber)
        implements ActDetails {}
