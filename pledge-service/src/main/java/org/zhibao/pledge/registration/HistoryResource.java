package org.zhibao.pledge.registration;

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
import org.zhibao.kit.procedure.Askers;
import org.zhibao.kit.procedure.StepView;
import org.zhibao.kit.procedure.Steps;
import org.zhibao.pledge.pledgefile.PledgeView;
import org.zhibao.pledge.pledgefile.Pledges;

/** What was done in a pledge, and what may be done. */
@Path(PledgeView.PATH + "/{id}")
@Tag(name = "Registration")
@RolesAllowed("**")
public class HistoryResource {

    private final Pledges pledges;
    private final Steps steps;
    private final LedgerExport ledger;
    private final Askers askers;

    HistoryResource(Pledges pledges, Steps steps, LedgerExport ledger, Askers askers) {
        this.pledges = pledges;
        this.steps = steps;
        this.ledger = ledger;
        this.askers = askers;
    }

    @GET
    @Path("/steps")
    @Transactional
    @Operation(
            operationId = "pledgeHistory",
            summary = "The acts performed on a pledge, oldest first",
            description = "Each with its outcome, the states before and after it, its legal date and who performed it.")
    public List<StepView> history(UUID id) {
        return steps.historyOf(pledges.require(id).id());
    }

    @GET
    @Path("/ledger")
    @Produces(LedgerExport.MEDIA_TYPE)
    @Transactional
    @Operation(
            operationId = "pledgeLedger",
            summary = "The record of acts on a pledge as NDJSON, hash-chained for offline verification",
            description = "A JSON object a line, UTF-8: entries in their order with sequence (from 1), algorithm "
                    + "(SHA-256 or SM3), previousHash and hash (hexadecimal) and the exact content that was "
                    + "hashed, then a line that ends the chain. ./zhibao verify-ledger checks the file without "
                    + "any service.")
    public RestResponse<String> ledger(UUID id) {
        return ledger.answer("质押/pledge", pledges.require(id).id());
    }

    @GET
    @Path("/allowed-acts")
    @Transactional
    @Operation(
            operationId = "allowedPledgeActs",
            summary = "Every act of the pledge's procedure: may it be done now, and if not, why",
            description = "Each with a sentence in the caller's language that names the article.")
    public List<AllowedAct> allowedActs(UUID id) {
        return pledges.require(id).allActs(askers.toldWhy(List.of()), PledgeView.PATH + "/" + id);
    }
}
