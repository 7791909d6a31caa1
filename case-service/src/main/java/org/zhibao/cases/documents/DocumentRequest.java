package org.zhibao.cases.documents;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A document that shall be issued, or looked at. */
@Schema(name = "DocumentRequest")
record DocumentRequest(
        @NotNull @Schema(description = "Date of the document")
        LocalDate occurredOn,

        @NotNull DocumentForm kind,

        @Size(max = 2) @Schema(description = "PDF unless said otherwise") @Nullable
        Set<@NotNull Format> formats,

        @Size(max = 50) @Schema(description = "Texts that the template asks for, by their names") @Nullable
        Map<@NotBlank @Size(max = 50) String, @NotNull @Size(max = 20_000) String> texts,

        @Size(max = 2000) @Nullable String note,

        @Schema(
                description =
                        "true: a text names an informer on purpose, for the paper goes to the informer or stays in the"
                                + " office; otherwise it is refused")
        @Nullable
        Boolean informerNamed) {

    Set<Format> wantedFormats() {
        return formats == null || formats.isEmpty() ? Set.of(Format.PDF) : formats;
    }

    Map<String, String> givenTexts() {
        return Objects.requireNonNullElse(texts, Map.of());
    }
}
