package org.zhibao.cases.adjudication;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.zhibao.cases.casefile.CaseAnswers;
import org.zhibao.cases.casefile.CaseFile;
import org.zhibao.cases.casefile.CaseProceedings;
import org.zhibao.cases.casefile.CaseView;
import org.zhibao.cases.deadlines.LegalTime;
import org.zhibao.cases.procedure.CaseAct;
import org.zhibao.cases.procedure.CaseBar;
import org.zhibao.kit.idempotency.Idempotent;
import org.zhibao.kit.problem.FieldChecks;
import org.zhibao.kit.problem.Problems;
import org.zhibao.kit.procedure.Wanted;

/** 合议组: who hears and decides an adjudication, and who may not. */
@Path(CaseView.PATH + "/{id}")
@Tag(name = "Adjudications")
@RolesAllowed({"officer", "leader"})
@APIResponse(responseCode = "403", description = "Another role does this, or the caller was recused")
@APIResponse(responseCode = "409", description = "Not possible in the present state; lists the acts that are")
@APIResponse(responseCode = "422", description = "A rule refuses it; the article is named")
public class PanelResource {

    private final CaseProceedings proceedings;
    private final AdjudicationRecords records;
    private final Recusals recusals;
    private final LegalTime legalTime;
    private final CaseAnswers answers;

    PanelResource(
            CaseProceedings proceedings,
            AdjudicationRecords records,
            Recusals recusals,
            LegalTime legalTime,
            CaseAnswers answers) {
        this.proceedings = proceedings;
        this.records = records;
        this.recusals = recusals;
        this.legalTime = legalTime;
        this.answers = answers;
    }

    @POST
    @Path("/panel")
    @Transactional
    @Idempotent
    @Operation(
            operationId = "formPanel",
            summary = "Form or fill the panel",
            description =
                    "An odd number of at least three who vote, one presiding; further people by their part. Takes the place of the panel before.")
    public RestResponse<CaseView> form(
            UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, @Valid @NotNull PanelRequest request) {
        return answers.ok(proceedings.advance(id, Wanted.of(ifMatch, CaseAct.PANEL, request), file -> {
            var kept = records.open(id);
            check(kept.panel(), request.composition());
            kept.seat(kept.panel().recomposed(request.composition().members()));
            file.lift(CaseBar.PANEL_INCOMPLETE);
        }));
    }

    @POST
    @Path("/recusal-request")
    @Transactional
    @Idempotent
    @Operation(
            operationId = "askForRecusal",
            summary = "Ask that somebody leave the case",
            description =
                    "Within three working days of learning who works on the case, or until the oral hearing has ended. Deliberation and decision wait for the answer.")
    public RestResponse<CaseView> ask(
            UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, @Valid @NotNull RecusalRequest request) {
        return answers.ok(proceedings.advance(id, Wanted.of(ifMatch, CaseAct.RECUSAL_REQUEST, request), file -> {
            check(file, request);
            recusals.persist(new Recusal(id, request));
            file.bar(CaseBar.RECUSAL_PENDING);
        }));
    }

    @POST
    @Path("/recusal-decision")
    @Transactional
    @Idempotent
    @Operation(
            operationId = "decideRecusal",
            summary = "Decide on a recusal",
            description =
                    "The head of the office decides. Who is recused does nothing more in the case, and the panel must be filled and deliberate again.")
    public RestResponse<CaseView> decide(
            UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull RecusalDecisionRequest request) {
        return answers.ok(proceedings.advance(id, Wanted.of(ifMatch, CaseAct.RECUSAL_DECISION, request), file -> {
            var asked = recusals.open(id, request.member())
                    .orElseThrow(() -> Problems.unprocessable("/member", "no-recusal-open"));
            asked.decide(request);
            recusals.flush();
            settle(file, request);
        }));
    }

    private static void check(Panel before, Panel composition) {
        var checks = new FieldChecks();
        checks.require(composition.complete(), "/members", "panel-odd-and-presided");
        checks.require(composition.namesOnce(), "/members", "panel-names-once");
        checks.require(
                composition.members().stream().noneMatch(member -> before.hasRecused(member.name())),
                "/members",
                "panel-without-recused");
        checks.finish();
    }

    private void check(CaseFile file, RecusalRequest request) {
        var checks = new FieldChecks();
        var kept = records.read(file.id());
        checks.require(kept.panel().hasWorking(request.member()), "/member", "not-of-the-panel");
        checks.require(recusals.open(file.id(), request.member()).isEmpty(), "/member", "recusal-open");
        var known = request.knownOn();
        if (request.requestedBy() != null) {
            checks.require(known != null, "/knownOn", "recusal-needs-knowledge");
            if (known != null && !kept.hearing().open()) {
                legalTime
                        .lastDay("ADJ-06", known)
                        .filter(request.occurredOn()::isAfter)
                        .ifPresent(day -> checks.refuse("/occurredOn", "recusal-too-late", Map.of("day", day)));
            }
        }
        checks.finish();
    }

    private void settle(CaseFile file, RecusalDecisionRequest decision) {
        var kept = records.open(file.id());
        if (decision.granted()) {
            kept.seat(kept.panel().without(decision.member(), decision.occurredOn()));
            kept.vote(Deliberation.NONE);
            if (!kept.panel().complete()) {
                file.bar(CaseBar.PANEL_INCOMPLETE);
            }
        }
        if (!recusals.anyOpen(file.id())) {
            file.lift(CaseBar.RECUSAL_PENDING);
        }
    }
}
