package org.zhibao.cases.duplicates;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.zhibao.cases.casefile.CaseAnswers;
import org.zhibao.cases.casefile.CaseFile;
import org.zhibao.cases.casefile.CaseFiles;
import org.zhibao.cases.casefile.CaseProceedings;
import org.zhibao.cases.casefile.CaseView;
import org.zhibao.cases.casefile.PossibleDuplicate;
import org.zhibao.cases.procedure.CaseAct;
import org.zhibao.cases.procedure.CaseState;
import org.zhibao.kit.idempotency.Idempotent;
import org.zhibao.kit.problem.Problems;
import org.zhibao.kit.procedure.Wanted;

/** Cases that may be about the same matter, and their merger. */
@Path(CaseView.PATH + "/{id}")
@Tag(name = "Cases")
public class DuplicateResource {

    private static final Set<CaseState> OVER = EnumSet.of(CaseState.MERGED, CaseState.CLOSED, CaseState.ARCHIVED);

    private final CaseFiles cases;
    private final Duplicates duplicates;
    private final CaseProceedings proceedings;
    private final CaseAnswers answers;

    DuplicateResource(CaseFiles cases, Duplicates duplicates, CaseProceedings proceedings, CaseAnswers answers) {
        this.cases = cases;
        this.duplicates = duplicates;
        this.proceedings = proceedings;
        this.answers = answers;
    }

    @GET
    @Path("/duplicates")
    @Transactional
    @RolesAllowed("**")
    @Operation(
            operationId = "caseDuplicates",
            summary = "Other cases that may be about the same matter",
            description =
                    "The same right and respondent with no two listings that differ, or the same right on the same"
                            + " page; arrived within zhibao.duplicates.window (a year) of each other; within the caller's scope.")
    public List<PossibleDuplicate> list(UUID id) {
        var file = cases.require(id);
        return duplicates.of(List.of(file)).getOrDefault(id, List.of());
    }

    @POST
    @Path("/merger")
    @Transactional
    @Idempotent
    @RolesAllowed({"officer", "leader", "clerk"})
    @Operation(
            operationId = "mergeCase",
            summary = "Merge the case into another, which survives",
            description =
                    "The case goes to MERGED and is then closed; mergedInto names the survivor, whose own record is"
                            + " not touched.")
    @APIResponse(responseCode = "409", description = "Not possible in the present state; lists the acts that are")
    @APIResponse(responseCode = "422", description = "The surviving case is unknown, the same, or over itself")
    public RestResponse<CaseView> merge(
            UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, @Valid @NotNull MergerRequest request) {
        var survivor = survivor(id, request.survivingCaseId());
        return answers.ok(proceedings.perform(
                id,
                Wanted.of(ifMatch, CaseAct.MERGER, request),
                (file, transition) -> file.merge(transition, request.occurredOn(), survivor, request.note())));
    }

    private CaseFile survivor(UUID id, UUID survivingCaseId) {
        cases.require(id);
        if (id.equals(survivingCaseId)) {
            throw Problems.unprocessable("/survivingCaseId", "merger-self");
        }
        var survivor = cases.findByIdOptional(survivingCaseId)
                .orElseThrow(() -> Problems.unprocessable("/survivingCaseId", "merger-unknown"));
        if (OVER.contains(survivor.state())) {
            throw Problems.unprocessable("/survivingCaseId", "merger-survivor", Map.of("number", survivor.number()));
        }
        return survivor;
    }
}
