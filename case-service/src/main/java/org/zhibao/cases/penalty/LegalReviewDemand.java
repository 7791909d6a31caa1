package org.zhibao.cases.penalty;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.zhibao.kit.procedure.ActDetails;

/** 提请法制审核: why the decision needs legal review first. */
@Schema(name = "LegalReviewDemand")
record LegalReviewDemand(
        @NotNull LocalDate occurredOn,
        @NotEmpty Set<@NotNull ReviewGround> grounds,
        @Size(max = 2000) @Nullable String note)
        implements ActDetails {}
