package org.zhibao.cases.bulk;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;
import org.zhibao.kit.http.Page;
import org.zhibao.kit.http.PageRequest;
import org.zhibao.kit.http.Pages;
import org.zhibao.kit.idempotency.Idempotent;
import org.zhibao.kit.problem.ProblemTexts;
import org.zhibao.kit.search.Conditions;
import org.zhibao.kit.search.Listing;
import org.zhibao.kit.search.Lists;
import org.zhibao.kit.search.Order;

/** Where many cases arrive at once. */
@Path(BatchView.PATH)
@Tag(name = "Bulk intake")
@RolesAllowed({"officer", "clerk", "leader", "integrator", "police-liaison", "court-liaison"})
public class BatchResource {

    /** The table's primary key. */
    private static final Listing<LineView> BY_LINE = new Listing<>(
            "case_batch_line",
            LineView.SELECT,
            LineView::read,
            Order.ascending("line", Order.Key.number("line", LineView::line)));

    private final BatchIntake intake;
    private final BatchCancellation cancellation;
    private final CaseBatches batches;
    private final Lists lists;

    BatchResource(BatchIntake intake, BatchCancellation cancellation, CaseBatches batches, Lists lists) {
        this.intake = intake;
        this.cancellation = cancellation;
        this.batches = batches;
        this.lists = lists;
    }

    @POST
    @Consumes({BatchFormat.NDJSON_TYPE, BatchFormat.CSV_TYPE, BatchFormat.XLSX_TYPE})
    @Produces(MediaType.APPLICATION_JSON)
    @Transactional
    @Idempotent
    @Operation(
            operationId = "submitCaseBatch",
            summary = "Submit a file of leads, complaints or requests",
            description = "NDJSON: in each line the body of POST /cases. CSV and XLSX: the columns of"
                    + " GET /cases/batches/template, in any order, headed by field or Chinese label; of a workbook the"
                    + " first sheet. CSV is UTF-8 or GB18030; lines that begin with # are remarks. Answers 202 when every"
                    + " line is stored; the lines are then registered in the background, each wholly or not at all."
                    + " Submit the same file again as often as you like: a line is known by channel and"
                    + " externalReference, or without one by its content, and is then REPEATED.")
    @APIResponse(responseCode = "202", description = "Taken in; Location names the batch, to be asked for its progress")
    @APIResponse(responseCode = "413", description = "The file is larger than the path takes; the limit is named")
    @APIResponse(responseCode = "415", description = "Neither NDJSON nor CSV nor XLSX")
    @APIResponse(
            responseCode = "422",
            description = "The file as a whole is refused, no line was taken: wrong encoding, header missing or columns"
                    + " unknown, cells merged or computed (each is named), too many lines, a workbook that unpacks to"
                    + " more than it may")
    public RestResponse<BatchView> submit(
            @Parameter(hidden = true) @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String language,
            @RequestBody(
                            required = true,
                            content = {
                                @Content(
                                        mediaType = BatchFormat.NDJSON_TYPE,
                                        schema = @Schema(type = SchemaType.STRING, format = "binary")),
                                @Content(
                                        mediaType = BatchFormat.CSV_TYPE,
                                        schema = @Schema(type = SchemaType.STRING, format = "binary")),
                                @Content(
                                        mediaType = BatchFormat.XLSX_TYPE,
                                        schema = @Schema(type = SchemaType.STRING, format = "binary"))
                            })
                    BatchFile file) {
        var view = intake.take(file, ProblemTexts.localeOf(language)).view();
        return ResponseBuilder.<BatchView>create(RestResponse.Status.ACCEPTED)
                .location(URI.create(BatchView.PATH + "/" + view.id()))
                .entity(view)
                .build();
    }

    @GET
    @Path("/{id}")
    @Transactional
    @Operation(
            operationId = "readCaseBatch",
            summary = "How far a batch is, and what became of its lines",
            description =
                    "Ask again until it is done. What became of each line stands under lines, and as a file under result.")
    public BatchView read(UUID id) {
        return batches.require(id).view();
    }

    @POST
    @Path("/{id}/cancellation")
    @Transactional
    @Idempotent
    @Operation(
            operationId = "cancelCaseBatch",
            summary = "Call off what is left of a batch",
            description = "Cases that were registered stay; the lines whose turn had not come are CANCELLED. Submit the"
                    + " whole file again when you want the rest: what is a case already is then REPEATED.")
    @APIResponse(responseCode = "409", description = "Every line has its result: there is nothing to call off")
    public RestResponse<BatchView> cancel(UUID id) {
        return RestResponse.ok(cancellation.cancel(id).view());
    }

    @GET
    @Path("/{id}/lines")
    @Transactional
    @Operation(
            operationId = "listCaseBatchLines",
            summary = "The results of a batch's lines, in the order of the file",
            description =
                    "status=REJECTED gives those to mend, CANCELLED those that were called off. sort is line or -line. Follow Link"
                            + " rel=next, or pass next as cursor.")
    public RestResponse<Page<LineView>> lines(
            UUID id,
            @QueryParam("status") @Parameter(description = "Lines with this result; REJECTED are those to mend")
                    LineView.@Nullable Status status,
            @BeanParam PageRequest part) {
        var list = batches.require(id).id() + "/" + status;
        var conditions = linesOf(id).equal("status", status);
        return Pages.respond(lists.page(BY_LINE, list, conditions, part));
    }

    @GET
    @Path("/{id}/result")
    @Produces(BatchFormat.CSV_TYPE)
    @Transactional
    @Operation(
            operationId = "downloadCaseBatchResult",
            summary = "The results of all lines as CSV",
            description = "Line number, status, case id and number, code, column or pointer, message.")
    public RestResponse<StreamingOutput> result(UUID id) {
        var batch = batches.require(id).id();
        return lists.csv(BY_LINE, linesOf(batch), "batch-" + batch, LineView.COLUMNS, LineView::writeTo);
    }

    private static Conditions linesOf(UUID batch) {
        return new Conditions().add("batch_id = ?", batch);
    }
}
