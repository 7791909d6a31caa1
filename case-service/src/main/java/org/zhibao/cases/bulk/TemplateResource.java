package org.zhibao.cases.bulk;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.StringWriter;
import java.util.Arrays;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.zhibao.kit.http.CsvWriter;

/** The empty table that a batch is filled into. */
@Path(BatchView.PATH + "/template")
@Tag(name = "Bulk intake")
@RolesAllowed("**")
public class TemplateResource {

    @GET
    @Produces(BatchFormat.CSV_TYPE)
    @Operation(
            operationId = "csvTemplate",
            summary = "The template of a batch, as CSV or XLSX by Accept",
            description = "The header, and remarks that explain each column in Chinese; the workbook has them and the"
                    + " vocabularies on its second sheet, and lists to choose from.")
    public RestResponse<String> csv() {
        var text = new StringWriter();
        var columns = BatchColumn.values();
        var csv = new CsvWriter(
                text, Arrays.stream(columns).map(BatchColumn::field).toArray(String[]::new));
        csv.row((Object[]) Arrays.stream(columns).map(TemplateResource::remark).toArray(String[]::new));
        return answer(text.toString(), "csv");
    }

    @GET
    @Produces(BatchFormat.XLSX_TYPE + ";qs=0.9")
    @Operation(
            operationId = "xlsxTemplate",
            summary = "The template of a batch, as CSV or XLSX by Accept",
            description = "The columns that a batch may have; fill in lines and post the file to /cases/batches.")
    public RestResponse<byte[]> xlsx() {
        return answer(TemplateWorkbook.write(), "xlsx");
    }

    /** What a column is for. A row whose first cell begins with # is passed over when the file is read. */
    static String remark(BatchColumn column) {
        return (column == BatchColumn.KIND ? "# " : "")
                + column.label()
                + (column.required() ? "（必填）：" : "：")
                + column.explanation();
    }

    private static <T> RestResponse<T> answer(T body, String extension) {
        return ResponseBuilder.ok(body)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"cases-template." + extension + "\"")
                .build();
    }
}
