package org.zhibao.cases.deadlines;

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
import org.zhibao.cases.casefile.CaseProceedings;
import org.zhibao.cases.casefile.CaseView;
import org.zhibao.cases.procedure.CaseAct;
import org.zhibao.events.cases.DeadlineExtended;
import org.zhibao.kit.idempotency.Idempotent;
import org.zhibao.kit.problem.Problems;
import org.zhibao.kit.procedure.Wanted;

/** Acts on the deadlines of a case: what is granted, what does not count. */
@Path(CaseView.PATH + "/{id}")
@Tag(name = "Deadlines")
@RolesAllowed({"officer", "leader"})
@APIResponse(responseCode = "422", description = "The rule does not allow it; reason and article are named")
public class DeadlineActResource {

    private final CaseProceedings proceedings;
    private final Deadlines deadlines;
    private final RecordedClockFacts facts;
    private final CaseAnswers answers;

    DeadlineActResource(
            CaseProceedings proceedings, Deadlines deadlines, RecordedClockFacts facts, CaseAnswers answers) {
        this.proceedings = proceedings;
        this.deadlines = deadlines;
        this.facts = facts;
        this.answers = answers;
    }

    @POST
    @Path("/extension")
    @Transactional
    @Idempotent
    @Operation(
            operationId = "extendDeadline",
            summary = "Extend a deadline",
            description = "Only as far, and with the approval, that the rule offers; the deadline lists its offers.")
    public RestResponse<CaseView> extend(
            UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, @Valid @NotNull ExtensionRequest request) {
        return answers.ok(proceedings.perform(
                id, Wanted.of(ifMatch, CaseAct.EXTENSION, request), (file, transition) -> {
                    var clock = deadlines.requireOpen(file, request.rule(), request.subject());
                    Deadlines.requireAccepted(clock, request.extension());
                    facts.persist(ClockFact.of(id, clock.key(), request.extension()));
                    return file.perform(
                            transition,
                            reference -> new DeadlineExtended(
                                    reference,
                                    request.occurredOn(),
                                    request.rule(),
                                    request.approverRole().name()));
                }));
    }

    @POST
    @Path("/exclusion")
    @Transactional
    @Idempotent
    @Operation(
            operationId = "excludeDays",
            summary = "Leave days out of a deadline",
            description = "For a reason that the rule knows. Without the last day the deadline stands still until"
                    + " exclusion-end.")
    public RestResponse<CaseView> exclude(
            UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, @Valid @NotNull ExclusionRequest request) {
        requireOrder(request);
        return answers.ok(proceedings.advance(id, Wanted.of(ifMatch, CaseAct.EXCLUSION, request), file -> {
            var clock = deadlines.requireOpen(file, request.rule(), request.subject());
            Deadlines.requireAccepted(clock, request.act());
            facts.persist(ClockFact.of(id, clock.key(), request.reason(), request.from(), request.to()));
        }));
    }

    @POST
    @Path("/exclusion-end")
    @Transactional
    @Idempotent
    @Operation(
            operationId = "endExclusion",
            summary = "Let a deadline run on after days that did not count",
            description = "Ends the exclusion of a deadline that is open: rule is its code such as PEN-11, to the "
                    + "last day that does not count. The due date is reckoned anew at once; GET "
                    + "/cases/{id}/deadlines explains it.")
    public RestResponse<CaseView> endExclusion(
            UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, @Valid @NotNull ExclusionEndRequest request) {
        return answers.ok(proceedings.advance(id, Wanted.of(ifMatch, CaseAct.EXCLUSION_END, request), file -> {
            var key = deadlines
                    .requireOpen(file, request.rule(), request.subject())
                    .key();
            var open = facts.ofCase(id).stream()
                    .filter(fact -> fact.key().equals(key) && fact.isOpenExclusion())
                    .findFirst()
                    .orElseThrow(
                            () -> Problems.unprocessable("/rule", "no-open-exclusion", Map.of("rule", request.rule())));
            if (!open.endExclusion(request.to())) {
                throw Problems.unprocessable("/to", "exclusion-ends-before-it-begins");
            }
        }));
    }

    private static void requireOrder(ExclusionRequest request) {
        if (request.to() != null && request.to().isBefore(request.from())) {
            throw Problems.unprocessable("/to", "exclusion-ends-before-it-begins");
        }
    }
}
