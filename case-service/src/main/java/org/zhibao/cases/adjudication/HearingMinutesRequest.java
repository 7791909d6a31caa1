package org.zhibao.cases.adjudication;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.zhibao.kit.procedure.ActDetails;

/** 口头审理笔录: who was there, and the end of the hearing. */
@Schema(name = "HearingMinutesRequest")
record HearingMinutesRequest(
        @NotNull LocalDate occurredOn,
        @NotNull @Size(max = 60) List<@NotBlank @Size(max = 100) String> present,
        @Size(max = 2000) @Nullable String note,
        @Size(max = 100) @Nullable String documentNumber)
        implements ActDetails {}
