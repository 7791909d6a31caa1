package org.zhibao.cases.documents;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.zhibao.cases.procedure.Procedure;

/** A template as the API shows it. */
@Schema(name = "DocumentTemplate")
@JsonInclude(JsonInclude.Include.NON_NULL)
record TemplateView(
        DocumentForm kind,
        String title,
        String file,
        @Schema(description = "Empty for all offices") String region,
        Set<Procedure> procedures,
        @Nullable LocalDate effectiveFrom,
        @Nullable LocalDate effectiveTo,
        String basis,
        String verification,

        @Schema(description = "Texts that the officer may give")
        Set<String> texts,

        @Schema(description = "Texts without which it is not issued")
        Set<String> requiredTexts) {

    static TemplateView of(Template template) {
        return new TemplateView(
                template.form(),
                template.form().chinese(),
                template.file(),
                template.region(),
                template.procedures(),
                template.from(),
                template.to(),
                template.basis(),
                template.verification(),
                template.texts(),
                template.requiredTexts());
    }
}
