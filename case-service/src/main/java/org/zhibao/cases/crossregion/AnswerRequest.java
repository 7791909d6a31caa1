package org.zhibao.cases.crossregion;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The answer to a letter. */
@Schema(name = "AssistanceAnswerRequest")
record AnswerRequest(
        @NotNull LocalDate occurredOn,
        @NotBlank @Size(max = 8000) String answer,
        @Size(max = 100) @Nullable String documentNumber) {}
