package org.zhibao.cases.criminal;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.zhibao.cases.casefile.CaseAnswers;
import org.zhibao.cases.casefile.CaseFiles;
import org.zhibao.cases.casefile.CaseProceedings;
import org.zhibao.cases.casefile.CaseView;
import org.zhibao.cases.procedure.CaseAct;
import org.zhibao.events.cases.CriminalStageReached;
import org.zhibao.kit.idempotency.Idempotent;
import org.zhibao.kit.problem.Problems;
import org.zhibao.kit.procedure.Wanted;

/** The criminal chain of a case: arrests, prosecutions, trials, in cases and in persons. */
@Path("/api/v1/cases/{id}/criminal-stages")
@Tag(name = "Criminal chain")
public class CriminalResource {

    private static final int SUPPLEMENTS = 2;

    private final CaseProceedings proceedings;
    private final CriminalStages stages;
    private final CaseFiles cases;
    private final CaseAnswers answers;

    CriminalResource(CaseProceedings proceedings, CriminalStages stages, CaseFiles cases, CaseAnswers answers) {
        this.proceedings = proceedings;
        this.stages = stages;
        this.cases = cases;
        this.answers = answers;
    }

    @GET
    @RolesAllowed("**")
    @Operation(
            operationId = "criminalStages",
            summary = "The stages that a criminal matter reached",
            description = "In the order in which they were put on record, by police or court liaison. persons are "
                    + "those of this stage alone and are never added up over stages.")
    public List<StageView> list(UUID id) {
        cases.require(id);
        return stages.of(id).stream().map(CriminalStageRecord::view).toList();
    }

    @POST
    @Transactional
    @Idempotent
    @RolesAllowed({"officer", "police-liaison", "court-liaison"})
    @Operation(
            operationId = "recordCriminalStage",
            summary = "Record a stage that a criminal matter reached",
            description = "For the kinds CRIM_*. Cases and persons are counted apart: neither follows from the other.")
    @APIResponse(responseCode = "409", description = "The case is no criminal matter, or is closed")
    public RestResponse<CaseView> record(
            UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, @Valid @NotNull StageRequest request) {
        if (request.track() != null && request.stage() != CriminalStage.COURT_ACCEPTED) {
            throw Problems.unprocessable("/track", "track-of-the-trial");
        }
        return answers.ok(proceedings.perform(id, Wanted.of(ifMatch, CaseAct.STAGE, request), (file, transition) -> {
            requireSupplementLeft(id, request.stage());
            stages.persist(new CriminalStageRecord(id, request));
            return file.perform(
                    transition,
                    reference -> new CriminalStageReached(
                            reference,
                            request.occurredOn(),
                            request.stage().name(),
                            request.persons(),
                            request.documentNumber()));
        }));
    }

    /** 补充侦查以二次为限 (刑事诉讼法 art. 175). */
    private void requireSupplementLeft(UUID id, CriminalStage stage) {
        if (stage == CriminalStage.SUPPLEMENT_ORDERED && stages.countOf(id, stage) >= SUPPLEMENTS) {
            throw Problems.unprocessable("/stage", "supplement-twice-at-most");
        }
    }
}
