package org.zhibao.cases.documents;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.zhibao.cases.casefile.CaseView;

/** An issued document. */
@Schema(name = "Document")
@JsonInclude(JsonInclude.Include.NON_NULL)
record DocumentView(
        UUID id,
        DocumentForm kind,
        String title,
        @Schema(examples = "呼市监处罚〔2024〕12号") String number,
        LocalDate occurredOn,
        String issuedBy,

        @Schema(description = "The template and the date from which it holds")
        String template,

        @Schema(description = "UNCONFIRMED: the template was not compared with the authority's form yet")
        String verification,

        List<File> files,

        @Schema(description = "Version of the case after the act, for the next If-Match; only when just issued")
        @Nullable
        Long caseVersion) {

    /** A file of the document; read it under the document's path with its type in Accept. */
    @Schema(name = "DocumentFile")
    public record File(String format, String mediaType, int size, String sha256, String path) {}

    static DocumentView of(UUID caseId, CaseDocument document, List<DocumentFile> files, @Nullable Long caseVersion) {
        return new DocumentView(
                document.id(),
                document.form(),
                document.form().chinese(),
                document.number(),
                document.occurredOn(),
                document.issuedBy(),
                document.template(),
                document.verification(),
                files.stream()
                        .map(file -> new File(
                                file.format().name(),
                                file.format().mediaType(),
                                file.content().length,
                                file.sha256(),
                                pathOf(caseId, document.id())))
                        .toList(),
                caseVersion);
    }

    static String pathOf(UUID caseId, UUID id) {
        return CaseView.PATH + "/" + caseId + "/documents/" + id;
    }
}
