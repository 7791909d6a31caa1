package org.zhibao.cases.evidence;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.zhibao.cases.casefile.CaseProceedings;
import org.zhibao.cases.casefile.CaseView;
import org.zhibao.cases.procedure.CaseAct;
import org.zhibao.kit.aggregate.Ids;
import org.zhibao.kit.idempotency.Idempotent;
import org.zhibao.kit.problem.ProblemException;
import org.zhibao.kit.problem.Problems;
import org.zhibao.kit.procedure.ActRequest;
import org.zhibao.kit.procedure.Wanted;

/** What happens to a piece of evidence after it is on record: hand-overs, deposits outside, a later time stamp. */
@Path(CaseView.PATH + "/{id}/evidence/{evidenceId}")
@Tag(name = "Evidence")
@APIResponse(responseCode = "201", description = "On record; ETag is the case's new version")
@APIResponse(responseCode = "404", description = "No such case or evidence within the caller's scope")
public class ChainResource {

    private final CaseProceedings proceedings;
    private final EvidenceDesk desk;
    private final EvidenceItems items;
    private final CustodyEntries custody;
    private final Deposits deposits;
    private final TimeStamps timeStamps;
    private final EvidenceAnswers answers;

    ChainResource(
            CaseProceedings proceedings,
            EvidenceDesk desk,
            EvidenceItems items,
            CustodyEntries custody,
            Deposits deposits,
            TimeStamps timeStamps,
            EvidenceAnswers answers) {
        this.proceedings = proceedings;
        this.desk = desk;
        this.items = items;
        this.custody = custody;
        this.deposits = deposits;
        this.timeStamps = timeStamps;
        this.answers = answers;
    }

    /** What the ledger writes down. */
    record Entry(UUID evidenceId, Object act) {}

    @POST
    @Path("/custody")
    @Transactional
    @Idempotent
    @RolesAllowed({"officer", "leader", "clerk"})
    @Operation(
            operationId = "handOverEvidence",
            summary = "Hand a piece of evidence over to somebody",
            description = "Only the present holder can hand it over: the chain has no gap.")
    @APIResponse(responseCode = "422", description = "Another person holds it, who is named")
    public RestResponse<EvidenceView> handOver(
            UUID id,
            UUID evidenceId,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull CustodyRequest request) {
        var item = items.require(id, evidenceId);
        if (!item.holder().equals(request.from().strip())) {
            throw Problems.unprocessable("/from", "custody-broken", Map.of("holder", item.holder()));
        }
        advance(id, evidenceId, ifMatch, CaseAct.EVIDENCE_CUSTODY, request, request.occurredOn());
        custody.persist(new CustodyEntry(Ids.next(), evidenceId, request));
        item.handTo(request.to().strip());
        return answers.created(id, evidenceId);
    }

    @POST
    @Path("/deposits")
    @Transactional
    @Idempotent
    @RolesAllowed({"officer", "leader"})
    @Operation(
            operationId = "recordEvidenceDeposit",
            summary = "Record that the file's digest was deposited with a platform outside",
            description = "The digest on the receipt must be that of the stored file.")
    @APIResponse(responseCode = "409", description = "This deposit is on record")
    @APIResponse(responseCode = "422", description = "The piece has no file, or the digest is another one")
    public RestResponse<EvidenceView> deposit(
            UUID id,
            UUID evidenceId,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull DepositRequest request) {
        var file = desk.requireFile(id, evidenceId);
        if (!request.isOf(file.digests())) {
            throw Problems.unprocessable("/digest", "deposit-digest-differs");
        }
        advance(id, evidenceId, ifMatch, CaseAct.EVIDENCE_DEPOSIT, request, request.occurredOn());
        deposits.persistAndFlush(new Deposit(Ids.next(), evidenceId, request));
        return answers.created(id, evidenceId);
    }

    @POST
    @Path("/time-stamp")
    @Transactional
    @Idempotent
    @RolesAllowed({"officer", "leader"})
    @Operation(
            operationId = "stampEvidence",
            summary = "Ask for the time stamp that a file did not get when it arrived",
            description = "The authority was not configured then, or could not be reached.")
    @APIResponse(responseCode = "409", description = "The file has its time stamp")
    @APIResponse(responseCode = "503", description = "No authority is configured, or it does not answer")
    public RestResponse<EvidenceView> stamp(
            UUID id,
            UUID evidenceId,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull ActRequest request) {
        var file = desk.requireFile(id, evidenceId);
        if (file.timeStamp().isPresent()) {
            throw new ProblemException(409, "evidence-has-time-stamp");
        }
        advance(id, evidenceId, ifMatch, CaseAct.EVIDENCE_TIME_STAMP, request, request.occurredOn());
        try {
            file.stampedWith(timeStamps
                    .stamp(file.digests().sha256Bytes())
                    .orElseThrow(() -> new ProblemException(503, "time-stamp-unavailable")));
        } catch (TimeStampFailure _) {
            throw new ProblemException(503, "time-stamp-unavailable");
        }
        return answers.created(id, evidenceId);
    }

    private void advance(
            UUID id, UUID evidenceId, @Nullable String ifMatch, CaseAct act, Object request, LocalDate on) {
        proceedings.advance(
                id, new Wanted(ifMatch, act, null, on, evidenceId.toString(), new Entry(evidenceId, request)));
    }
}
