package org.zhibao.cases.evidence;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.InputStream;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;
import org.zhibao.cases.casefile.CaseView;
import org.zhibao.kit.http.Attachments;
import org.zhibao.kit.problem.Problems;

/** The file of a piece of evidence: put in place as a stream, read, verified. */
@Path(CaseView.PATH + "/{id}/evidence/{evidenceId}")
@Tag(name = "Evidence")
@APIResponse(responseCode = "404", description = "No such case, evidence or file within the caller's scope")
public class ContentResource {

    private static final long NOT_ANNOUNCED = -1;

    private final EvidenceDesk desk;
    private final EvidenceAnswers answers;
    private final ContentIntake intake;
    private final ContentVerification verification;
    private final Readings readings;

    ContentResource(
            EvidenceDesk desk,
            EvidenceAnswers answers,
            ContentIntake intake,
            ContentVerification verification,
            Readings readings) {
        this.desk = desk;
        this.answers = answers;
        this.intake = intake;
        this.verification = verification;
        this.readings = readings;
    }

    @PUT
    @Path("/content")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed({"officer", "leader"})
    @Operation(
            operationId = "putEvidenceContent",
            summary = "Put the file of a piece of evidence in place, as a stream",
            description =
                    "For files of any size up to the limit. The body is the file; its Content-Type is compared with"
                            + " its content (application/octet-stream claims nothing). A file is put once: no If-Match is needed.")
    @APIResponse(responseCode = "200", description = "In place; ETag is the case's new version")
    @APIResponse(responseCode = "409", description = "The piece has its file, or the case is closed")
    @APIResponse(responseCode = "413", description = "Larger than the limit, which is named")
    @APIResponse(responseCode = "415", description = "The Content-Type is none")
    @APIResponse(responseCode = "422", description = "The content is of another type than claimed; both are named")
    public RestResponse<EvidenceView> put(
            UUID id,
            UUID evidenceId,
            @HeaderParam("Content-Type") @DefaultValue(MediaType.APPLICATION_OCTET_STREAM) String type,
            @Parameter(hidden = true) @HeaderParam("Content-Length") @Nullable Long length,
            @QueryParam("fileName") @Parameter(description = "Name under which the file is offered again") @Nullable
                    String fileName,
            InputStream content) {
        var evidence = desk.requireWithoutFile(id, evidenceId);
        var name = FileNames.safe(fileName == null ? evidence.name() : fileName);
        var key = UUID.randomUUID().toString();
        var stored = intake.take(key, content, name, type, length == null ? NOT_ANNOUNCED : length);
        desk.attach(id, evidenceId, new EvidenceDesk.Stored(key, stored));
        return answers.fresh(id, evidenceId);
    }

    @GET
    @Path("/content")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @RolesAllowed({"officer", "leader", "reviewer", "clerk", "police-liaison", "court-liaison", "auditor"})
    @Operation(
            operationId = "readEvidenceContent",
            summary = "Read the file of a piece of evidence",
            description = "Streamed, with its SHA-256 in Repr-Digest (RFC 9530). Who read it is written down.")
    public RestResponse<StreamingOutput> content(UUID id, UUID evidenceId) {
        var file = verification.open(id, evidenceId, Reading.Purpose.DOWNLOAD);
        var content = verification.contentOf(file);
        return ResponseBuilder.<StreamingOutput>ok(out -> {
                    try (content) {
                        content.transferTo(out);
                    }
                })
                .type(file.view().mediaType())
                .header(HttpHeaders.CONTENT_LENGTH, file.view().size())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        Attachments.named(file.view().name()))
                .header("X-Content-Type-Options", "nosniff")
                .header(
                        "Repr-Digest",
                        "sha-256=:"
                                + Base64.getEncoder()
                                        .encodeToString(file.digests().sha256Bytes()) + ":")
                .build();
    }

    @GET
    @Path("/verification")
    @RolesAllowed({"officer", "leader", "reviewer", "auditor"})
    @Operation(
            operationId = "verifyEvidence",
            summary = "Read the stored file again and compare it with the record",
            description = "Size, SHA-256, SM3, the time stamp's signature, and the digests deposited outside.")
    public VerificationView verify(UUID id, UUID evidenceId) {
        return verification.verify(id, evidenceId);
    }

    @GET
    @Path("/time-stamp")
    @Produces("application/timestamp-reply")
    @Transactional
    @RolesAllowed({"officer", "leader", "reviewer", "auditor"})
    @Operation(
            operationId = "readEvidenceTimeStamp",
            summary = "The time-stamp token (RFC 3161), DER",
            description = "As the authority issued it, to be verified with any other tool.")
    public byte[] timeStamp(UUID id, UUID evidenceId) {
        return desk.requireFile(id, evidenceId)
                .timeStamp()
                .orElseThrow(() -> Problems.notFound("时间戳/time stamp", evidenceId));
    }

    @GET
    @Path("/readings")
    @Transactional
    @RolesAllowed({"officer", "leader", "auditor"})
    @Operation(
            operationId = "evidenceReadings",
            summary = "Who read the file of a piece of evidence, oldest first",
            description = "Each opening of the file is put on record with user name, purpose and time (UTC, RFC "
                    + "3339), also that of the verification of its digests.")
    public List<ReadingView> readings(UUID id, UUID evidenceId) {
        return readings.of(desk.requireFile(id, evidenceId).evidenceId());
    }
}
