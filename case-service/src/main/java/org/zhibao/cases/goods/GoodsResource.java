package org.zhibao.cases.goods;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.zhibao.cases.casefile.CaseFile;
import org.zhibao.cases.casefile.CaseFiles;
import org.zhibao.cases.casefile.CaseProceedings;
import org.zhibao.cases.casefile.CaseView;
import org.zhibao.cases.procedure.CaseAct;
import org.zhibao.kit.http.Representations;
import org.zhibao.kit.idempotency.Idempotent;
import org.zhibao.kit.problem.ProblemException;
import org.zhibao.kit.problem.ProblemTexts;
import org.zhibao.kit.procedure.Wanted;

/** The goods of a case and the amounts that follow from them. */
@Path(CaseView.PATH + "/{id}")
@Tag(name = "Goods and amounts")
@APIResponse(responseCode = "404", description = "No such case or line within the caller's scope")
public class GoodsResource {

    private final CaseProceedings proceedings;
    private final CaseFiles cases;
    private final GoodsLines lines;
    private final GoodsBook book;
    private final Event<AmountsChanged> changes;

    GoodsResource(
            CaseProceedings proceedings,
            CaseFiles cases,
            GoodsLines lines,
            GoodsBook book,
            Event<AmountsChanged> changes) {
        this.proceedings = proceedings;
        this.cases = cases;
        this.lines = lines;
        this.book = book;
        this.changes = changes;
    }

    /** What the ledger writes down of a line that was struck. */
    record Struck(UUID lineId, StrikeRequest strike) {}

    @GET
    @Path("/goods")
    @Transactional
    @RolesAllowed("**")
    @Operation(
            operationId = "listGoods",
            summary = "The goods of a case, oldest line first",
            description = "Lines that were struck stay, with the reason; they count for nothing.")
    public RestResponse<List<GoodsLineView>> list(UUID id) {
        return answer(cases.require(id));
    }

    @POST
    @Path("/goods")
    @Transactional
    @Idempotent
    @RolesAllowed({"officer", "leader"})
    @Operation(
            operationId = "recordGoods",
            summary = "Put goods on record",
            description = "Lines are added. When an amount then reaches a threshold of the criminal law, the case is"
                    + " alerted (criminal-assessment).")
    @APIResponse(responseCode = "409", description = "The case is closed")
    @APIResponse(responseCode = "422", description = "A price breaks a rule; every such field is named")
    public RestResponse<List<GoodsLineView>> record(
            UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, @Valid @NotNull GoodsRequest request) {
        var items = request.checked();
        var file = proceedings.advance(id, Wanted.of(ifMatch, CaseAct.GOODS, request));
        items.forEach(item -> lines.persist(new GoodsLine(id, item, request.occurredOn())));
        lines.flush();
        changes.fire(new AmountsChanged(file, request.occurredOn()));
        return answer(file);
    }

    @POST
    @Path("/goods/{lineId}/strike")
    @Transactional
    @Idempotent
    @RolesAllowed({"officer", "leader"})
    @Operation(
            operationId = "strikeGoods",
            summary = "Strike a line that was wrong; it stays on record",
            description = "The line no longer counts for quantity, value and thresholds from this act on; it is "
                    + "listed as struck, with the reason. A line is struck once; to correct it, strike it and "
                    + "enter it anew.")
    @APIResponse(responseCode = "409", description = "The line is struck, or the case is closed")
    public RestResponse<List<GoodsLineView>> strike(
            UUID id,
            UUID lineId,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull StrikeRequest request) {
        var line = lines.require(id, lineId);
        if (line.isStruck()) {
            throw new ProblemException(409, "goods-line-struck");
        }
        var file = proceedings.advance(
                id, Wanted.of(ifMatch, CaseAct.GOODS_STRIKE, request).writing(new Struck(lineId, request)));
        line.strike(request);
        lines.flush();
        changes.fire(new AmountsChanged(file, request.occurredOn()));
        return answer(file);
    }

    @GET
    @Path("/amounts")
    @Transactional
    @RolesAllowed("**")
    @Operation(
            operationId = "caseAmounts",
            summary = "The amounts of a case, each line with the price that was used and why",
            description = "非法经营数额, 货值金额, 销售金额, 违法所得 for the criminal law, and apart from them 违法经营额 for the"
                    + " administrative penalty. The rules are those of the given day, by default of the day of the case's"
                    + " last act.")
    public AmountsView amounts(
            UUID id,
            @QueryParam("on") @Nullable LocalDate on,
            @Parameter(hidden = true) @HeaderParam("Accept-Language") @Nullable String language) {
        var file = cases.require(id);
        var day = on == null ? file.lastActOn() : on;
        return AmountsView.of(
                day,
                book.valuation(id, PricingRule.Basis.CRIMINAL, day),
                book.valuation(id, PricingRule.Basis.ADMINISTRATIVE, day),
                ProblemTexts.localeOf(language));
    }

    private RestResponse<List<GoodsLineView>> answer(CaseFile file) {
        return Representations.ok(
                file, lines.of(file.id()).stream().map(GoodsLine::view).toList());
    }
}
