package org.zhibao.mediation.proceeding;

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
import org.zhibao.kit.ledger.LedgerExport;
import org.zhibao.kit.procedure.AllowedAct;
import org.zhibao.kit.procedure.StepView;
import org.zhibao.kit.procedure.Steps;
import org.zhibao.mediation.mediationfile.MediationAnswers;
import org.zhibao.mediation.mediationfile.MediationFiles;
import org.zhibao.mediation.mediationfile.MediationView;

/** What was done in a mediation, and what may be done. */
@Path(MediationView.PATH + "/{id}")
@Tag(name = "Proceedings")
@RolesAllowed("**")
public class HistoryResource {

    private final MediationFiles mediations;
    private final Steps steps;
    private final LedgerExport ledger;
    private final MediationAnswers answers;

    HistoryResource(MediationFiles mediations, Steps steps, LedgerExport ledger, MediationAnswers answers) {
        this.mediations = mediations;
        this.steps = steps;
        this.ledger = ledger;
        this.answers = answers;
    }

    @GET
    @Path("/steps")
    @Transactional
    @Operation(
            operationId = "mediationHistory",
            summary = "The acts performed on a mediation, oldest first",
            description = "Each with its outcome, the states before and after it, its legal date and who performed it.")
    public List<StepView> history(UUID id) {
        return steps.historyOf(mediations.require(id).id());
    }

    @GET
    @Path("/ledger")
    @Produces(LedgerExport.MEDIA_TYPE)
    @Transactional
    @Operation(
            operationId = "mediationLedger",
            summary = "The record of acts on a mediation as NDJSON, hash-chained for offline verification",
            description = "A JSON object a line, UTF-8: entries in their order with sequence (from 1), algorithm "
                    + "(SHA-256 or SM3), previousHash and hash (hexadecimal) and the exact content that was "
                    + "hashed, then a line that ends the chain. ./zhibao verify-ledger checks the file without "
                    + "any service.")
    public RestResponse<String> ledger(UUID id) {
        return ledger.answer("调解/mediation", mediations.require(id).id());
    }

    @GET
    @Path("/allowed-acts")
    @Transactional
    @Operation(
            operationId = "allowedMediationActs",
            summary = "Every act of the mediation's procedure: may it be done now, and if not, why",
            description = "Each with a sentence in the caller's language that names the article.")
    public List<AllowedAct> allowedActs(UUID id) {
        return answers.acts(mediations.require(id));
    }
}
