package org.zhibao.cases.delivery;

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
import org.zhibao.cases.procedure.Procedure;
import org.zhibao.kit.idempotency.Idempotent;
import org.zhibao.kit.procedure.Wanted;

/** Service of papers with its kinds and proofs. */
@Path(CaseView.PATH + "/{id}")
@Tag(name = "Service of papers")
@RolesAllowed({"officer", "leader", "clerk", "court-liaison"})
@APIResponse(responseCode = "422", description = "Nothing proves the service, or a public notice was too short")
public class DeliveryResource {

    private final CaseProceedings proceedings;
    private final CaseFiles cases;
    private final Deliveries deliveries;
    private final CaseAnswers answers;

    DeliveryResource(CaseProceedings proceedings, CaseFiles cases, Deliveries deliveries, CaseAnswers answers) {
        this.proceedings = proceedings;
        this.cases = cases;
        this.deliveries = deliveries;
        this.answers = answers;
    }

    @GET
    @Path("/deliveries")
    @Transactional
    @RolesAllowed("**")
    @Operation(
            operationId = "caseDeliveries",
            summary = "The papers served in a case, with their proofs",
            description = "Oldest first, for the papers of all procedures: what was served on whom, by which method "
                    + "and with which proofs. sentOn and servedOn are legal dates; servedOn is the day from "
                    + "which periods are reckoned.")
    public List<DeliveryView> list(UUID id) {
        cases.require(id);
        return deliveries.of(id).stream().map(Delivery::view).toList();
    }

    @POST
    @Path("/service")
    @Transactional
    @Idempotent
    @Operation(
            operationId = "serveDecision",
            summary = "Serve the decision",
            description = "The periods for payment and remedies run from this day.")
    public RestResponse<CaseView> serve(
            UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, @Valid @NotNull ServiceRequest request) {
        return served(id, ifMatch, CaseAct.SERVICE, request);
    }

    @POST
    @Path("/service-of-request")
    @Transactional
    @Idempotent
    @Operation(
            operationId = "serveRequest",
            summary = "Serve the request on the respondent",
            description = "The period for the answer runs from this day.")
    public RestResponse<CaseView> serveRequest(
            UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, @Valid @NotNull ServiceRequest request) {
        return served(id, ifMatch, CaseAct.SERVICE_OF_REQUEST, request);
    }

    @POST
    @Path("/delivery")
    @Transactional
    @Idempotent
    @Operation(
            operationId = "deliverPaper",
            summary = "Record the service of any other paper",
            description = "Hearing notices, dunning letters, copies: the state of the case stays as it is.")
    public RestResponse<CaseView> deliver(
            UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, @Valid @NotNull DeliveryRequest request) {
        return answers.ok(proceedings.advance(id, Wanted.of(ifMatch, CaseAct.DELIVERY, request), file -> {
            deliveries.keep(id, request.paper(), request.occurredOn(), request.delivery(), "/delivery");
        }));
    }

    private RestResponse<CaseView> served(UUID id, @Nullable String ifMatch, CaseAct act, ServiceRequest request) {
        return answers.ok(proceedings.advance(id, Wanted.of(ifMatch, act, request), file -> {
            if (request.delivery() != null) {
                var paper = paper(act, file.kind().procedure());
                deliveries.keep(id, paper, request.occurredOn(), request.delivery(), "/delivery");
            }
        }));
    }

    private static ServedPaper paper(CaseAct act, Procedure procedure) {
        if (act == CaseAct.SERVICE_OF_REQUEST) {
            return ServedPaper.REQUEST_COPY;
        }
        return procedure == Procedure.ADJUDICATION ? ServedPaper.ADJUDICATION_DECISION : ServedPaper.PENALTY_DECISION;
    }
}
