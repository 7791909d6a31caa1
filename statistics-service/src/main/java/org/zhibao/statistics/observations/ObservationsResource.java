package org.zhibao.statistics.observations;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.zhibao.kit.http.Page;
import org.zhibao.kit.idempotency.Idempotent;
import org.zhibao.kit.problem.ProblemTexts;
import org.zhibao.kit.problem.Problems;
import org.zhibao.kit.scope.CallerScopes;
import org.zhibao.statistics.catalogue.Indicators;

/** Figures of other authorities: uploads and the history of what was known. */
@Path("/api/v1/observations")
@Tag(name = "Observations")
@RolesAllowed({"analyst", "administrator"})
public class ObservationsResource {

    private static final String DESCRIPTION =
            "Every line has its own result: ACCEPTED adds or replaces the observation of its indicator, region and"
                    + " period, the one before stays in the history; UNCHANGED repeats what is known; REJECTED names"
                    + " the rules it breaks and had no effect. Send the whole upload again after mending: nothing"
                    + " counts twice. Values are kept digit for digit.";
    private static final String EXAMPLE = """
            code,region_code,period_type,period,qualifier,value,unit,source,as_of
            CRE.PATENT.GRANT,150100,YEAR,2023,=,6067,件,呼和浩特市人民政府关于知识产权保护工作情况的报告,2024-04-28
            PLT.INVEST,150100,POINT,2024-04,>,1600,万元,呼和浩特市人民政府关于知识产权保护工作情况的报告,2024-04-28
            """;

    private final UploadReader reader;
    private final ObservationIntake intake;
    private final ObservationImports imports;
    private final Observations observations;
    private final Indicators indicators;
    private final CallerScopes scopes;

    ObservationsResource(
            UploadReader reader,
            ObservationIntake intake,
            ObservationImports imports,
            Observations observations,
            Indicators indicators,
            CallerScopes scopes) {
        this.reader = reader;
        this.intake = intake;
        this.imports = imports;
        this.observations = observations;
        this.indicators = indicators;
        this.scopes = scopes;
    }

    @POST
    @Path("/imports")
    @Consumes("text/csv")
    @Transactional
    @Idempotent
    @Operation(
            operationId = "importObservationsCsv",
            summary = "Import observations from CSV",
            description = DESCRIPTION)
    @RequestBody(
            description = "UTF-8 with a header row; columns in any order",
            content =
                    @Content(
                            mediaType = "text/csv",
                            schema = @Schema(type = SchemaType.STRING),
                            examples = @ExampleObject(name = "two lines", value = EXAMPLE)))
    @APIResponse(responseCode = "200", description = "The result of each line")
    @APIResponse(responseCode = "400", description = "Not UTF-8, no table, a column missing or unknown")
    public RestResponse<ImportView> csv(byte[] upload, @RestHeader("Accept-Language") @Nullable String language) {
        return take(reader.csv(upload), upload, language);
    }

    @POST
    @Path("/imports")
    @Consumes("application/x-ndjson")
    @Transactional
    @Idempotent
    @Operation(
            operationId = "importObservationsNdjson",
            summary = "Import observations from JSON lines",
            description = DESCRIPTION + " All members are strings, the value too.")
    @RequestBody(content = @Content(mediaType = "application/x-ndjson", schema = @Schema(type = SchemaType.STRING)))
    @APIResponse(responseCode = "200", description = "The result of each line")
    @APIResponse(responseCode = "400", description = "Not UTF-8, or a line is no JSON object of strings")
    public RestResponse<ImportView> jsonLines(byte[] upload, @RestHeader("Accept-Language") @Nullable String language) {
        return take(reader.jsonLines(upload), upload, language);
    }

    @GET
    @Path("/imports/{id}")
    @Operation(
            operationId = "getObservationImport",
            summary = "The result of an import, to whoever sent it",
            description =
                    "How many lines were accepted, unchanged and rejected, and for each line its number in the upload"
                            + " (from 1, the header included), what became of it and, when rejected, the rules with their fields."
                            + " Only whoever sent the import reads it.")
    @APIResponse(responseCode = "200", description = "The result of each line")
    @APIResponse(responseCode = "404", description = "The caller sent no such import")
    public ImportView get(UUID id) {
        return imports.find(id, scopes.current().name()).orElseThrow(() -> Problems.notFound("导入/import", id));
    }

    @GET
    @RolesAllowed("**")
    @Operation(
            operationId = "listObservations",
            summary = "Everything ever recorded for an indicator and a region, the newest first",
            description =
                    "Within the caller's region and the units above it. What was superseded says until when it held.")
    @APIResponse(responseCode = "200", description = "The observations")
    public Page<HistoryView> history(
            @Parameter(required = true, example = "CRE.PATENT.GRANT") @RestQuery @Nullable String indicator,
            @Parameter(required = true, example = "150100") @RestQuery @Nullable String region,
            @Parameter(example = "2023") @RestQuery @Nullable String period) {
        if (indicator == null || region == null) {
            throw Problems.badRequest(indicator == null ? "?indicator" : "?region", "required", Map.of());
        }
        var found = observations.history(indicators.require(indicator).code(), region, period, Page.MAX_LIMIT).stream()
                .map(HistoryView::of)
                .toList();
        return new Page<>(found, null, null);
    }

    private RestResponse<ImportView> take(List<ObservationLine> lines, byte[] upload, @Nullable String language) {
        return RestResponse.ok(intake.take(lines, digest(upload), ProblemTexts.localeOf(language)));
    }

    private static byte[] digest(byte[] upload) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(upload);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }
}
