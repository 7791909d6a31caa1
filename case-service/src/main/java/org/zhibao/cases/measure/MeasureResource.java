package org.zhibao.cases.measure;

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
import org.zhibao.cases.casefile.CaseFile;
import org.zhibao.cases.casefile.CaseFiles;
import org.zhibao.cases.casefile.CaseProceedings;
import org.zhibao.cases.casefile.CaseView;
import org.zhibao.cases.procedure.CaseAct;
import org.zhibao.kit.aggregate.Ids;
import org.zhibao.kit.http.Representations;
import org.zhibao.kit.idempotency.Idempotent;
import org.zhibao.kit.procedure.Wanted;
import org.zhibao.kit.time.OfficeClock;

/** Orders on goods: sampling, preservation, sealing and seizure. Extension and tests are acts on their deadlines. */
@Path(CaseView.PATH + "/{id}/measures")
@Tag(name = "Measures on goods")
@APIResponse(responseCode = "404", description = "No such case or order within the caller's scope")
public class MeasureResource {

    private final CaseProceedings proceedings;
    private final CaseFiles cases;
    private final MeasureDesk desk;
    private final MeasureOrders orders;
    private final OfficeClock clock;

    MeasureResource(
            CaseProceedings proceedings, CaseFiles cases, MeasureDesk desk, MeasureOrders orders, OfficeClock clock) {
        this.proceedings = proceedings;
        this.cases = cases;
        this.desk = desk;
        this.orders = orders;
        this.clock = clock;
    }

    /** What the ledger writes down. */
    record Entry(UUID measureId, Object act) {}

    @GET
    @Transactional
    @RolesAllowed("**")
    @Operation(
            operationId = "listMeasures",
            summary = "The orders on goods in a case, oldest first",
            description = "A preservation with which nothing was done in time is shown as LAPSED: it ended by itself.")
    public RestResponse<List<MeasureView>> list(UUID id) {
        return answer(cases.require(id));
    }

    @POST
    @Transactional
    @Idempotent
    @RolesAllowed({"officer", "leader"})
    @Operation(
            operationId = "takeMeasure",
            summary = "Put an order on goods on record",
            description =
                    "Its deadlines (PEN-04 or PEN-06, PEN-05 when urgent) run under its number among those of the"
                            + " case; extend them, or leave the days of a test out, by the acts on deadlines with that subject.")
    @APIResponse(responseCode = "409", description = "The number is used in this case, or the case is closed")
    @APIResponse(responseCode = "422", description = "Fewer than two officers, or no approval")
    public RestResponse<List<MeasureView>> take(
            UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, @Valid @NotNull MeasureRequest request) {
        var checked = request.checked(clock.zone());
        var measureId = Ids.next();
        var wanted = Wanted.of(ifMatch, CaseAct.MEASURE, request).writing(new Entry(measureId, request));
        // The order is there before the docket is brought in step, so that its deadlines are on it at once.
        return answer(proceedings.advance(id, wanted, file -> desk.take(id, measureId, checked)));
    }

    @POST
    @Path("/{measureId}/approval")
    @Transactional
    @Idempotent
    @RolesAllowed("leader")
    @Operation(
            operationId = "approveMeasure",
            summary = "Approve an urgent measure afterwards, or lift it",
            description = "Within 24 hours of the measure (PEN-05).")
    @APIResponse(responseCode = "409", description = "The order does not wait for an approval")
    public RestResponse<List<MeasureView>> approve(
            UUID id,
            UUID measureId,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull ApprovalRequest request) {
        var order = desk.requireAwaiting(id, measureId);
        var wanted = Wanted.of(ifMatch, CaseAct.MEASURE_APPROVAL, request).writing(new Entry(measureId, request));
        return answer(proceedings.advance(id, wanted, file -> desk.decide(order, request)));
    }

    @POST
    @Path("/{measureId}/disposal")
    @Transactional
    @Idempotent
    @RolesAllowed({"officer", "leader"})
    @Operation(
            operationId = "disposeOfMeasuredGoods",
            summary = "Return, confiscate, destroy, seize or hand over goods under an order",
            description =
                    "The order ends when all its goods are dealt with. Confiscation and destruction need a decision"
                            + " that found the violation; only preserved goods are taken on by a seizure, before they are free.")
    @APIResponse(responseCode = "422", description = "Lines that cannot become what is asked for, each named")
    public RestResponse<List<MeasureView>> dispose(
            UUID id,
            UUID measureId,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull DisposalRequest request) {
        var order = orders.require(id, measureId);
        var wanted = Wanted.of(ifMatch, CaseAct.MEASURE_DISPOSAL, request).writing(new Entry(measureId, request));
        return answer(proceedings.advance(id, wanted, file -> desk.dispose(file, order, request)));
    }

    private RestResponse<List<MeasureView>> answer(CaseFile file) {
        return Representations.ok(file, desk.viewsOf(file.id()));
    }
}
