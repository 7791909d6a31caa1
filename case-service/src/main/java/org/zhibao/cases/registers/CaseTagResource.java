package org.zhibao.cases.registers;

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
import org.zhibao.kit.idempotency.Idempotent;
import org.zhibao.kit.problem.ProblemException;
import org.zhibao.kit.procedure.Wanted;

/** Campaigns that count a case, and whom of the expert pool it consulted. */
@Path(CaseView.PATH + "/{id}")
@Tag(name = "Registers")
public class CaseTagResource {

    private final CaseProceedings proceedings;
    private final CaseFiles cases;
    private final CaseAnswers answers;
    private final Campaigns campaigns;
    private final CaseCampaigns tags;
    private final ExpertReferences experts;

    CaseTagResource(
            CaseProceedings proceedings,
            CaseFiles cases,
            CaseAnswers answers,
            Campaigns campaigns,
            CaseCampaigns tags,
            ExpertReferences experts) {
        this.proceedings = proceedings;
        this.cases = cases;
        this.answers = answers;
        this.campaigns = campaigns;
        this.tags = tags;
        this.experts = experts;
    }

    @POST
    @Path("/campaigns")
    @Transactional
    @Idempotent
    @RolesAllowed({"officer", "leader", "clerk", "police-liaison"})
    @Operation(
            operationId = "tagCase",
            summary = "Make a case part of a campaign",
            description = "campaign is a code of GET /campaigns that is in force on occurredOn; year the campaign's "
                    + "year, by default that of occurredOn. A case counts once for a campaign and year: a "
                    + "second time is 409. The state of the case does not change, and it may be closed already.")
    @APIResponse(responseCode = "409", description = "The campaign counts it already in that year")
    @APIResponse(responseCode = "422", description = "There is no such campaign on the day")
    public RestResponse<CaseView> tag(
            UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, @Valid @NotNull CampaignRequest request) {
        var wanted = new Wanted(ifMatch, CaseAct.CAMPAIGN, null, request.occurredOn(), request.campaign(), request);
        return answers.ok(proceedings.advance(id, wanted, file -> {
            var campaign = campaigns.requireRunning(request.campaign(), request.occurredOn());
            var key = new CaseCampaign.Key(id, campaign.code(), request.countedYear());
            if (tags.findByIdOptional(key).isPresent()) {
                throw new ProblemException(409, "campaign-counts-case");
            }
            tags.persist(new CaseCampaign(key, request.occurredOn()));
        }));
    }

    @GET
    @Path("/campaigns")
    @Transactional
    @RolesAllowed("**")
    @Operation(
            operationId = "caseCampaigns",
            summary = "The campaigns that count a case",
            description =
                    "One for each campaign and year, with the code of the campaign, the year and the act's "
                            + "legal date. Totals of cases, goods, fines and transfers stand under GET /campaigns/{code}/totals.")
    public List<CampaignTag> tags(UUID id) {
        cases.require(id);
        return tags.of(id);
    }

    @POST
    @Path("/experts")
    @Transactional
    @Idempotent
    @RolesAllowed({"officer", "leader", "reviewer"})
    @Operation(
            operationId = "consultExpert",
            summary = "Record that an expert or technical investigator is consulted",
            description = "By the number of the pool's register, which is kept elsewhere.")
    public RestResponse<CaseView> consult(
            UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, @Valid @NotNull ExpertRequest request) {
        return answers.ok(proceedings.advance(id, Wanted.of(ifMatch, CaseAct.EXPERT, request), file -> {
            var reference = new ExpertReference(id, request);
            if (experts.of(id).stream()
                    .anyMatch(known -> known.role() == request.role()
                            && known.reference().equals(reference.view().reference()))) {
                throw new ProblemException(409, "already-exists");
            }
            experts.persist(reference);
        }));
    }

    @GET
    @Path("/experts")
    @Transactional
    @RolesAllowed("**")
    @Operation(
            operationId = "caseExperts",
            summary = "Whom of the expert pool a case consulted",
            description = "References only: the number in the pool's register, in which role, about what and on "
                    + "which day; who that is the pool itself tells. EXPERT advises, TECHNICAL_INVESTIGATOR "
                    + "takes part in the investigation (令81号第52、53条).")
    public List<ExpertView> experts(UUID id) {
        cases.require(id);
        return experts.of(id);
    }
}
