package org.zhibao.cases.court;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.zhibao.cases.casefile.CaseAnswers;
import org.zhibao.cases.casefile.CaseProceedings;
import org.zhibao.cases.casefile.CaseView;
import org.zhibao.cases.procedure.CaseAct;
import org.zhibao.kit.idempotency.Idempotent;
import org.zhibao.kit.problem.Problems;
import org.zhibao.kit.procedure.Wanted;

/** Judgments in suits of which the office keeps the link. */
@Path(CaseView.PATH + "/{id}/judgment")
@Tag(name = "Proceedings")
@RolesAllowed({"officer", "court-liaison"})
@APIResponse(responseCode = "404", description = "No such case within the caller's scope")
@APIResponse(responseCode = "409", description = "Not possible in the present state; the acts that are, are listed")
@APIResponse(responseCode = "412", description = "If-Match is stale")
@APIResponse(responseCode = "422", description = "A date breaks a rule")
@APIResponse(responseCode = "428", description = "If-Match is missing")
public class JudgmentResource {

    private final CaseProceedings proceedings;
    private final CaseAnswers answers;
    private final CourtRecords records;

    JudgmentResource(CaseProceedings proceedings, CaseAnswers answers, CourtRecords records) {
        this.proceedings = proceedings;
        this.answers = answers;
        this.records = records;
    }

    @POST
    @Transactional
    @Idempotent
    @Operation(
            operationId = "recordJudgment",
            summary = "Record a court's judgment, of the first or the second instance",
            description = "Of civil suits, suits against administrative acts and suits in the public interest. With"
                    + " performanceUntil, a date, the deadline for asking for execution (CIV-08) runs from that day; it"
                    + " rests while an appeal is pending, and the act execution keeps it.")
    public RestResponse<CaseView> judge(
            UUID id,
            @Parameter(required = true) @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull JudgmentRequest request) {
        var until = request.performanceUntil();
        if (until != null && until.isBefore(request.occurredOn())) {
            throw Problems.unprocessable("/performanceUntil", "period-ends-before-it-begins");
        }
        return answers.ok(proceedings.advance(
                id,
                Wanted.of(ifMatch, CaseAct.JUDGMENT, request),
                file -> records.open(id).judged(until)));
    }
}
