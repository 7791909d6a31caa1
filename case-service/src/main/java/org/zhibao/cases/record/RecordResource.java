package org.zhibao.cases.record;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.zhibao.cases.casefile.CaseAnswers;
import org.zhibao.cases.casefile.CaseFiles;
import org.zhibao.cases.casefile.CaseView;
import org.zhibao.cases.casefile.Informers;
import org.zhibao.kit.ledger.LedgerExport;
import org.zhibao.kit.procedure.AllowedAct;
import org.zhibao.kit.procedure.StepView;
import org.zhibao.kit.procedure.Steps;
import org.zhibao.kit.scope.CallerScopes;

/** What was done in a case, and what may be done. */
@Path(CaseView.PATH + "/{id}")
@Tag(name = "Proceedings")
@RolesAllowed("**")
public class RecordResource {

    private final CaseFiles cases;
    private final Steps steps;
    private final LedgerExport ledger;
    private final CaseDisclosures disclosures;
    private final CallerScopes scopes;
    private final CaseAnswers answers;

    RecordResource(
            CaseFiles cases,
            Steps steps,
            LedgerExport ledger,
            CaseDisclosures disclosures,
            CallerScopes scopes,
            CaseAnswers answers) {
        this.cases = cases;
        this.steps = steps;
        this.ledger = ledger;
        this.disclosures = disclosures;
        this.scopes = scopes;
        this.answers = answers;
    }

    @GET
    @Path("/steps")
    @Transactional
    @Operation(
            operationId = "caseHistory",
            summary = "The acts performed on a case, oldest first",
            description =
                    "Each with its outcome, the states before and after it, its legal date and who performed it. A note that names an"
                            + " informer is shown without the name to roles that do not carry the case.")
    public List<StepView> history(UUID id) {
        var informers =
                Informers.hiddenFrom(scopes.current().roles(), cases.require(id).parties());
        return steps.historyOf(id).stream()
                .map(step -> step.withNote(informers.withheldInAny(step.note())))
                .toList();
    }

    @GET
    @Path("/ledger")
    @Produces(LedgerExport.MEDIA_TYPE)
    @RolesAllowed({
        "officer",
        "reviewer",
        "leader",
        "clerk",
        "integrator",
        "police-liaison",
        "court-liaison",
        "auditor",
        "administrator"
    })
    @Transactional
    @Operation(
            operationId = "caseLedger",
            summary = "The record of acts on a case as NDJSON, hash-chained for offline verification",
            description =
                    "The entry of the receipt commits itself to whoever informed the office; a line that opens the"
                            + " commitment follows for those who carry the case. An entry in whose text an informer is named is"
                            + " withheld from others and keeps its place in the chain.")
    public RestResponse<String> ledger(UUID id) {
        return ledger.answer(
                "案件/case",
                cases.require(id).id(),
                disclosures.to(scopes.current().roles()));
    }

    @GET
    @Path("/allowed-acts")
    @Transactional
    @Operation(
            operationId = "allowedActs",
            summary = "Every act of the case's procedure: may it be done now, and if not, why",
            description =
                    "Each with a sentence in the caller's language: the article, the deadline that the act has to meet when one"
                            + " runs, and what bars it.")
    public List<AllowedAct> allowedActs(UUID id) {
        return answers.acts(cases.require(id));
    }
}
