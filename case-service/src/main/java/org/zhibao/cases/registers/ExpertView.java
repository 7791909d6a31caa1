package org.zhibao.cases.registers;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A reference to the expert pool as the API shows it. */
@Schema(name = "ExpertReference")
@JsonInclude(JsonInclude.Include.NON_NULL)
record ExpertView(
        UUID id,
        ExpertReference.Role role,

        @Schema(description = "Number in the pool's register")
        String reference,

        @Nullable String subject,
        LocalDate consultedOn) {}
