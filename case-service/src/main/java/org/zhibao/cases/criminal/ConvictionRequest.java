package org.zhibao.cases.criminal;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A conviction of a party that the office learned of. */
@Schema(name = "ConvictionRequest")
record ConvictionRequest(
        @NotNull @Schema(description = "Day on which the office learned of it")
        LocalDate occurredOn,

        @NotNull @Min(0) @Schema(description = "Position of the party among the case's parties, from 0")
        Integer party,

        @NotBlank @Size(max = 40) @Schema(description = "Article of the criminal law", examples = "刑法第214条")
        String crime,

        @NotBlank @Size(max = 200) String court,
        @NotBlank @Size(max = 100) String documentNumber,

        @NotNull @Schema(description = "Day on which the judgment took effect; the two years run from it")
        LocalDate sentencedOn,

        @Size(max = 2000) @Nullable String note) {}
