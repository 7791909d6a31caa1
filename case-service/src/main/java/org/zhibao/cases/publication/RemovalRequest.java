package org.zhibao.cases.publication;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.zhibao.kit.procedure.ActDetails;

/** 提前停止公示 on the party's application (市场监督管理行政处罚信息公示规定 art. 14). */
@Schema(name = "EarlyRemovalRequest")
record RemovalRequest(
        @NotNull LocalDate occurredOn,

        @NotNull
        @Size(max = 20)
        @Schema(description = "Conditions that were examined and found met; codes of early-removal conditions")
        Set<@NotBlank String> conditionsMet,

        @Size(max = 2000) @Nullable String note)
        implements ActDetails {}
