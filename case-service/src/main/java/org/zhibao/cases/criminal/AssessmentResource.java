package org.zhibao.cases.criminal;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.zhibao.cases.casefile.CaseFiles;
import org.zhibao.cases.casefile.CaseView;
import org.zhibao.kit.problem.ProblemTexts;

/** 行刑衔接: whether a case is one for the police, and what goes there with it. */
@Path(CaseView.PATH + "/{id}")
@Tag(name = "Criminal chain")
@RolesAllowed({"officer", "leader", "reviewer", "police-liaison", "auditor"})
public class AssessmentResource {

    private final CaseFiles cases;
    private final CriminalAssessor assessor;
    private final Referrals referrals;

    AssessmentResource(CaseFiles cases, CriminalAssessor assessor, Referrals referrals) {
        this.cases = cases;
        this.assessor = assessor;
        this.referrals = referrals;
    }

    @GET
    @Path("/criminal-assessment")
    @Transactional
    @Operation(
            operationId = "assessCriminally",
            summary = "Hold a case against the thresholds of the criminal law",
            description =
                    "Every threshold of the day with its article, the value computed from the goods, and whether it"
                            + " is met; by default of the day of the case's last act. Earlier penalties of the same party count"
                            + " wherever they were imposed.")
    public AssessmentView assess(
            UUID id,
            @QueryParam("on") @Nullable LocalDate on,
            @Parameter(hidden = true) @HeaderParam("Accept-Language") @Nullable String language) {
        var file = cases.require(id);
        return assessor.assess(file, on == null ? file.lastActOn() : on, ProblemTexts.localeOf(language));
    }

    @GET
    @Path("/criminal-referral")
    @Transactional
    @Operation(
            operationId = "criminalReferral",
            summary = "The papers that go to the police with a case",
            description = "Put together from what is on record, by decree 310 art. 6; says which are missing.")
    public ReferralView referral(UUID id) {
        return referrals.of(cases.require(id));
    }
}
