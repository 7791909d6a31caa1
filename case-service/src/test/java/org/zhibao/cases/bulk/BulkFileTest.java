package org.zhibao.cases.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.zhibao.cases.testsupport.CaseClient;
import org.zhibao.kit.testsupport.PostgresResource;

/** Files as a whole: workbooks, the template, and what is refused before a line is read. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class BulkFileTest extends BulkFixture {

    BulkFileTest() {
        super(CaseClient.officer("150104"));
    }

    @Test
    void aWorkbookIsReadWithItsDatesAndNumbers() throws IOException {
        var reference = reference();
        var book = workbook(sheet -> {
            header(sheet);
            sheet.value(1, 0, "RIGHTS_AID");
            sheet.value(1, 1, "AID_STATION");
            sheet.value(1, 2, 150104);
            sheet.value(1, 3, java.time.LocalDate.of(2023, 3, 6));
            sheet.style(1, 3).format("yyyy-mm-dd").set();
            sheet.value(1, 4, "求助");
            sheet.value(1, 5, reference);
            sheet.value(2, 0, "RIGHTS_AID");
            sheet.value(2, 1, "AID_STATION");
            sheet.value(2, 2, "150104");
            sheet.value(2, 3, "2023-03-07");
            sheet.value(2, 4, "求助");
            sheet.value(2, 5, 1234567890123456789L);
        });

        var batch = finished(submit(BatchFormat.XLSX_TYPE, book));

        linesOf(batch, "")
                .body("items[0].status", equalTo("CREATED"))
                .body("items[1].status", equalTo("REJECTED"))
                .body("items[1].code", equalTo("cell-lost-digits"))
                .body("items[1].column", equalTo("/cells/F3"));
        var id = linesOf(batch, "?status=CREATED").extract().<String>path("items[0].caseId");
        officer.request().get("/api/v1/cases/" + id).then().body("receivedOn", equalTo("2023-03-06"));
    }

    @Test
    void theTemplateFilledInIsAccepted() throws IOException {
        var csv = officer.request()
                .accept(BatchFormat.CSV_TYPE)
                .get(PATH + "/template")
                .asString();
        var book = officer.request()
                .accept(BatchFormat.XLSX_TYPE)
                .get(PATH + "/template")
                .asByteArray();

        var row = "RIGHTS_AID,COMPLAINT,150104,2023-03-06,求助," + ",".repeat(BatchColumn.values().length - 6);
        var batch = finished(submit(BatchFormat.CSV_TYPE, (csv + row).getBytes(StandardCharsets.UTF_8)));

        assertThat(batch.getInt("lines")).isEqualTo(1);
        assertThat(batch.getInt("rejected")).isZero();
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(book))) {
            assertThat(workbook.getFirstSheet().read().getFirst().getCellText(0))
                    .isEqualTo("kind");
            assertThat(workbook.getSheet(1).orElseThrow().read().toString()).contains("商标侵权假冒案件", "必填");
        }
        submit(BatchFormat.XLSX_TYPE, book).statusCode(422).body("violations[0].code", equalTo("lines-none"));
    }

    @Test
    void formulasAndMergedCellsAreNamedAndNothingIsTaken() throws IOException {
        var formula = workbook(sheet -> {
            header(sheet);
            sheet.formula(1, 4, "A1+B1");
        });
        var merged = workbook(sheet -> {
            header(sheet);
            sheet.range(1, 0, 3, 0).merge();
        });

        submit(BatchFormat.XLSX_TYPE, formula)
                .statusCode(422)
                .body("code", equalTo("file-refused"))
                .body("violations[0].code", equalTo("cell-formula"))
                .body("violations[0].pointer", equalTo("/cells/E2"));
        submit(BatchFormat.XLSX_TYPE, merged)
                .statusCode(422)
                .body("violations[0].code", equalTo("cells-merged"))
                .body("violations[0].pointer", equalTo("/cells/A2:A4"));
    }

    @Test
    void aWorkbookThatUnpacksToTooMuchOrIsNoneIsRefused() throws IOException {
        var bomb = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bomb)) {
            zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
            zip.putNextEntry(new ZipEntry("xl/media/image1.png"));
            var zeros = new byte[1024 * 1024];
            for (int i = 0; i < 40; i++) {
                zip.write(zeros);
            }
        }

        submit(BatchFormat.XLSX_TYPE, bomb.toByteArray())
                .statusCode(422)
                .body("violations[0].code", equalTo("spreadsheet-unpacked"));
        submit(BatchFormat.XLSX_TYPE, "no workbook".getBytes(StandardCharsets.UTF_8))
                .statusCode(422)
                .body("violations[0].code", equalTo("spreadsheet-unreadable"));
    }

    @Test
    void aFileOfTheWrongShapeIsRefusedAsAWhole() {
        submit(BatchFormat.CSV_TYPE, (HEADER + "\u0000").getBytes(StandardCharsets.UTF_16))
                .statusCode(422)
                .body("violations[0].code", equalTo("encoding-unknown"));
        submit(BatchFormat.NDJSON_TYPE, "{\"title\":\"示例\"}".getBytes(Charset.forName("GB18030")))
                .statusCode(422)
                .body("violations[0].code", equalTo("encoding-unknown"));
        submit(BatchFormat.CSV_TYPE, "kind,colour,kind\n1,2,3".getBytes(StandardCharsets.UTF_8))
                .statusCode(422)
                .body("violations.code", hasItems("column-unknown", "column-doubled", "column-missing"));
        submit(BatchFormat.CSV_TYPE, HEADER.getBytes(StandardCharsets.UTF_8))
                .statusCode(422)
                .body("violations.code", hasItem("lines-none"));
        submit(BatchFormat.CSV_TYPE, (HEADER + "a,b\n".repeat(5_001)).getBytes(StandardCharsets.UTF_8))
                .statusCode(422)
                .body("violations[0].code", equalTo("lines-too-many"))
                .body("violations[0].detail", containsString("5000"));
        submit("text/plain", new byte[] {1}).statusCode(415);
        officer.request()
                .body(" ".repeat(3_000_000))
                .post("/api/v1/cases")
                .then()
                .statusCode(413)
                .body("code", equalTo("payload-too-large"))
                .body("detail", containsString("2097152"));
    }

    private static byte[] workbook(Consumer<Worksheet> content) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "test", "1.0")) {
            content.accept(workbook.newWorksheet("案件"));
        }
        return bytes.toByteArray();
    }

    private static void header(Worksheet sheet) {
        var columns = HEADER.strip().split(",");
        for (int i = 0; i < columns.length; i++) {
            sheet.value(0, i, columns[i]);
        }
    }
}
