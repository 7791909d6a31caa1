package org.zhibao.cases.adjudication;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A recusal as the API shows it. */
@Schema(name = "Recusal")
@JsonInclude(JsonInclude.Include.NON_NULL)
record RecusalView(
        String member,
        RecusalGround ground,
        @Nullable String requestedBy,
        LocalDate requestedOn,
        @Nullable LocalDate knownOn,
        @Nullable Boolean granted,
        @Nullable LocalDate decidedOn,
        @Nullable String reason) {}
