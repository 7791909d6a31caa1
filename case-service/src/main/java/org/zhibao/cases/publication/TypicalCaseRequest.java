package org.zhibao.cases.publication;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zhibao.kit.procedure.ActDetails;

/** 典型案例: a published case is held up as an example. */
@Schema(name = "TypicalCaseRequest")
record TypicalCaseRequest(
        @NotNull LocalDate occurredOn,
        @NotBlank @Size(max = 200) String title,
        @NotBlank @Size(max = 4000) String summary)
        implements ActDetails {
    @Override
    public String note() {
        return title;
    }
}
