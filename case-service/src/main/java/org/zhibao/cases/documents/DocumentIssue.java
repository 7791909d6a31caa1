package org.zhibao.cases.documents;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhibao.cases.casefile.CaseProceedings;
import org.zhibao.cases.procedure.CaseAct;
import org.zhibao.events.cases.DocumentIssued;
import org.zhibao.kit.aggregate.Ids;
import org.zhibao.kit.procedure.Wanted;
import org.zhibao.kit.scope.CallerScopes;

/** Issues documents: number, files and the act on the case in one transaction. */
@ApplicationScoped
class DocumentIssue {

    private final CaseProceedings proceedings;
    private final Drafting drafting;
    private final NumberPatterns numbers;
    private final CaseDocuments documents;
    private final DocumentFiles files;
    private final CallerScopes scopes;

    DocumentIssue(
            CaseProceedings proceedings,
            Drafting drafting,
            NumberPatterns numbers,
            CaseDocuments documents,
            DocumentFiles files,
            CallerScopes scopes) {
        this.proceedings = proceedings;
        this.drafting = drafting;
        this.numbers = numbers;
        this.documents = documents;
        this.files = files;
        this.scopes = scopes;
    }

    /** @throws org.zhibao.kit.problem.ProblemException 422 naming every field that is missing */
    DocumentView issue(UUID caseId, @Nullable String ifMatch, DocumentRequest request) {
        var id = Ids.next();
        var wanted = new Wanted(
                ifMatch,
                CaseAct.DOCUMENT,
                null,
                request.occurredOn(),
                request.kind().chinese(),
                request);
        var written = new ArrayList<DocumentFile>();
        var file = proceedings.perform(caseId, wanted, (aCase, row) -> {
            var template = drafting.templateFor(aCase, request.kind(), request.occurredOn());
            drafting.requireComplete(aCase, template, request);
            var number = numbers.next(aCase, request.kind(), request.occurredOn());
            var blocks = drafting.fill(aCase, template, request, number);
            documents.persist(new CaseDocument(
                    id,
                    caseId,
                    template,
                    number,
                    request.occurredOn(),
                    scopes.current().name()));
            request.wantedFormats().stream()
                    .sorted()
                    .map(format -> new DocumentFile(id, format, drafting.write(format, template, blocks, "")))
                    .forEach(written::add);
            written.forEach(files::persist);
            return aCase.perform(
                    row,
                    reference -> new DocumentIssued(
                            reference, request.occurredOn(), id, request.kind().name(), number));
        });
        return DocumentView.of(caseId, documents.require(caseId, id), written, file.version());
    }

    List<DocumentView> of(UUID caseId) {
        return documents.of(caseId).stream()
                .map(document -> DocumentView.of(caseId, document, filesOf(document), null))
                .toList();
    }

    DocumentView read(UUID caseId, UUID id) {
        var document = documents.require(caseId, id);
        return DocumentView.of(caseId, document, filesOf(document), null);
    }

    Optional<DocumentFile> file(UUID caseId, UUID id, Format format) {
        return files.findByIdOptional(
                new DocumentFile.Key(documents.require(caseId, id).id(), format));
    }

    private List<DocumentFile> filesOf(CaseDocument document) {
        return files.list("documentId = ?1 order by format", document.id());
    }
}
