package org.zhibao.cases.documents;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;
import org.zhibao.cases.casefile.CaseFiles;
import org.zhibao.cases.casefile.CaseView;
import org.zhibao.kit.http.ETags;
import org.zhibao.kit.idempotency.Idempotent;
import org.zhibao.kit.problem.Problems;

/** The documents of a case. */
@Path(CaseView.PATH + "/{id}/documents")
@Tag(name = "Documents")
@APIResponse(
        responseCode = "404",
        description = "No such case within the caller's scope, or no such document or format")
public class DocumentResource {

    private static final String PDF = "application/pdf";
    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private final DocumentIssue issue;
    private final Drafting drafting;
    private final CaseFiles cases;

    DocumentResource(DocumentIssue issue, Drafting drafting, CaseFiles cases) {
        this.issue = issue;
        this.drafting = drafting;
        this.cases = cases;
    }

    @POST
    @Transactional
    @Idempotent
    @RolesAllowed({"officer", "leader", "clerk"})
    @Operation(
            operationId = "issueDocument",
            summary = "Issue a document",
            description =
                    "Takes the next number of the office's series, which begins again each year and has no gaps. The"
                            + " ETag of the answer is the case's, for the next act.")
    @APIResponse(responseCode = "201", description = "Issued; Location names it")
    @APIResponse(
            responseCode = "422",
            description = "The template lacks data, or a text names an informer; every field is named")
    public RestResponse<DocumentView> issue(
            UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, @Valid @NotNull DocumentRequest request) {
        var issued = issue.issue(id, ifMatch, request);
        var version = issued.caseVersion();
        return ResponseBuilder.<DocumentView>created(URI.create(DocumentView.pathOf(id, issued.id())))
                .header("ETag", ETags.of(version == null ? 0 : version))
                .entity(issued)
                .build();
    }

    @POST
    @Path("/preview")
    @Produces(PDF)
    @Transactional
    @Idempotent
    @RolesAllowed({"officer", "reviewer", "leader", "clerk"})
    @Operation(
            operationId = "previewDocument",
            summary = "Look at a document before it is issued",
            description =
                    "Without a number and with 草稿 across each page; what is missing is shown in 【】. PDF, or DOCX by"
                            + " Accept.")
    @APIResponse(responseCode = "422", description = "There is no such template for this kind of case")
    public RestResponse<byte[]> preview(UUID id, @Valid @NotNull DocumentRequest request) {
        return preview(id, request, Format.PDF);
    }

    @POST
    @Path("/preview")
    @Produces(DOCX)
    @Transactional
    @Idempotent
    @RolesAllowed({"officer", "reviewer", "leader", "clerk"})
    @Operation(hidden = true)
    public RestResponse<byte[]> previewAsDocx(UUID id, @Valid @NotNull DocumentRequest request) {
        return preview(id, request, Format.DOCX);
    }

    private RestResponse<byte[]> preview(UUID id, DocumentRequest request, Format format) {
        var file = cases.require(id);
        var template = drafting.templateFor(file, request.kind(), request.occurredOn());
        var blocks = drafting.draft(file, template, request);
        return answer(
                format,
                request.kind().chinese() + Drafting.DRAFT,
                drafting.write(format, template, blocks, Drafting.DRAFT));
    }

    @GET
    @Transactional
    @RolesAllowed("**")
    @Operation(
            operationId = "caseDocuments",
            summary = "The documents of a case, oldest first",
            description = "With number and files; a document is read under its id, as PDF or DOCX by Accept.")
    public List<DocumentView> list(UUID id) {
        cases.require(id);
        return issue.of(id);
    }

    @GET
    @Path("/{document}")
    @Produces(MediaType.APPLICATION_JSON)
    @Transactional
    @RolesAllowed("**")
    @Operation(
            operationId = "readDocument",
            summary = "Read a document",
            description = "Accept: application/pdf, the type of DOCX, or application/json for what is known of it.")
    @APIResponse(
            responseCode = "200",
            description = "The document in the form asked for",
            headers =
                    @Header(
                            name = "ETag",
                            description = "Of a file: its SHA-256",
                            schema = @Schema(type = SchemaType.STRING)))
    public DocumentView read(UUID id, UUID document) {
        cases.require(id);
        return issue.read(id, document);
    }

    @GET
    @Path("/{document}")
    @Produces(PDF)
    @Transactional
    @RolesAllowed("**")
    @Operation(hidden = true)
    public RestResponse<byte[]> pdf(UUID id, UUID document) {
        return file(id, document, Format.PDF);
    }

    @GET
    @Path("/{document}")
    @Produces(DOCX)
    @Transactional
    @RolesAllowed("**")
    @Operation(hidden = true)
    public RestResponse<byte[]> docx(UUID id, UUID document) {
        return file(id, document, Format.DOCX);
    }

    private RestResponse<byte[]> file(UUID id, UUID document, Format format) {
        var found = issue.file(cases.require(id).id(), document, format)
                .orElseThrow(() -> Problems.notFound(format.name(), document));
        var answer = answer(format, issue.read(id, document).number(), found.content());
        return ResponseBuilder.ok(answer.getEntity())
                .header("Content-Type", format.mediaType())
                .header("Content-Disposition", answer.getHeaderString("Content-Disposition"))
                .header("ETag", "\"" + found.sha256() + "\"")
                .build();
    }

    private static RestResponse<byte[]> answer(Format format, String name, byte[] content) {
        var encoded = URLEncoder.encode(name + "." + format.extension(), StandardCharsets.UTF_8)
                .replace("+", "%20");
        return ResponseBuilder.ok(content)
                .header("Content-Type", format.mediaType())
                .header("Content-Disposition", "inline; filename*=UTF-8''" + encoded)
                .build();
    }
}
