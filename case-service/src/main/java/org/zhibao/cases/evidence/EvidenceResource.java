package org.zhibao.cases.evidence;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.PartType;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;
import org.zhibao.cases.casefile.CaseView;
import org.zhibao.cases.evidence.store.EvidenceConfig;
import org.zhibao.kit.idempotency.Idempotent;
import org.zhibao.kit.problem.Problems;

/** The evidence of a case: put on record, listed, read. */
@Path(CaseView.PATH + "/{id}/evidence")
@Tag(name = "Evidence")
@APIResponse(responseCode = "404", description = "No such case or evidence within the caller's scope")
public class EvidenceResource {

    private final EvidenceDesk desk;
    private final EvidenceAnswers answers;
    private final ContentIntake intake;
    private final long multipartLimit;

    EvidenceResource(EvidenceDesk desk, EvidenceAnswers answers, ContentIntake intake, EvidenceConfig config) {
        this.desk = desk;
        this.answers = answers;
        this.intake = intake;
        this.multipartLimit = config.multipartLimit().asLongValue();
    }

    @GET
    @Transactional
    @RolesAllowed("**")
    @Operation(
            operationId = "listEvidence",
            summary = "The evidence of a case, oldest first",
            description =
                    "With custody, deposits and files. ETag is the version of the case, which acts on its evidence carry as If-Match.")
    public RestResponse<List<EvidenceView>> list(UUID id) {
        return answers.all(id);
    }

    @GET
    @Path("/{evidenceId}")
    @Transactional
    @RolesAllowed("**")
    @Operation(
            operationId = "readEvidence",
            summary = "A piece of evidence with its custody and deposits",
            description = "ETag is the version of the case, which acts on its evidence carry as If-Match.")
    public RestResponse<EvidenceView> read(UUID id, UUID evidenceId) {
        return answers.one(id, evidenceId);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    @Idempotent
    @RolesAllowed({"officer", "leader"})
    @Operation(
            operationId = "recordEvidence",
            summary = "Put a piece of evidence on record, without or with its file",
            description = "As JSON for physical evidence, and for large files: the file is then put under its content."
                    + " As multipart/form-data with the description in part metadata and the file in part file, whose"
                    + " content must agree with its Content-Type. If-Match is the ETag of the case.")
    @APIResponse(responseCode = "201", description = "On record; Location names it, ETag is the case's new version")
    @APIResponse(responseCode = "409", description = "The case is closed")
    @APIResponse(responseCode = "422", description = "Fewer than two officers, or a date breaks a rule")
    public RestResponse<EvidenceView> record(
            UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, @Valid @NotNull EvidenceRequest request) {
        return answers.created(id, desk.record(id, ifMatch, request.checked(), Optional.empty()));
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Transactional
    @Idempotent
    @RolesAllowed({"officer", "leader"})
    @Operation(
            operationId = "uploadEvidence",
            summary = "Put a piece of evidence on record together with its file",
            description =
                    "Part metadata: the description as JSON. Part file: the file, hashed on its way into the store;"
                            + " its content must agree with its Content-Type. If-Match is the ETag of the case.")
    @APIResponse(responseCode = "201", description = "On record; Location names it, ETag is the case's new version")
    @APIResponse(responseCode = "413", description = "Larger than the limit, which is named")
    @APIResponse(responseCode = "415", description = "The file's Content-Type is none")
    @APIResponse(responseCode = "422", description = "The content is of another type than claimed; both are named")
    public RestResponse<EvidenceView> upload(
            UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @RestForm("metadata") @PartType(MediaType.APPLICATION_JSON) @Valid @Nullable EvidenceRequest metadata,
            @RestForm("file") @Nullable FileUpload file) {
        if (metadata == null) {
            throw Problems.badRequest("/metadata", "required", Map.of());
        }
        if (file == null) {
            throw Problems.badRequest("/file", "required", Map.of());
        }
        if (file.size() > multipartLimit) {
            throw ContentIntake.tooLarge(multipartLimit);
        }
        var request = metadata.checked();
        return answers.created(id, desk.record(id, ifMatch, request, Optional.of(store(file))));
    }

    private EvidenceDesk.Stored store(FileUpload file) {
        var key = UUID.randomUUID().toString();
        try (var content = Files.newInputStream(file.uploadedFile())) {
            return new EvidenceDesk.Stored(
                    key, intake.take(key, content, FileNames.safe(file.fileName()), claimOf(file), file.size()));
        } catch (IOException failure) {
            throw new UncheckedIOException("The spooled upload could not be read", failure);
        }
    }

    private static String claimOf(FileUpload file) {
        return file.contentType() == null ? MediaType.APPLICATION_OCTET_STREAM : file.contentType();
    }
}
