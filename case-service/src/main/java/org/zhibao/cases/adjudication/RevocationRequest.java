package org.zhibao.cases.adjudication;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.zhibao.kit.procedure.ActDetails;

/** 撤销案件: on a ground of art. 36. */
@Schema(name = "RevocationRequest")
record RevocationRequest(
        @NotNull LocalDate occurredOn,
        @NotNull RevocationGround ground,
        @Size(max = 2000) @Nullable String note,
        @Size(max = 100) @Nullable String documentNumber)
        implements ActDetails {}
