package org.zhibao.cases.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.zhibao.cases.testsupport.CaseClient;
import org.zhibao.kit.testsupport.PostgresResource;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class BulkIntakeTest {

    private static final String PATH = "/api/v1/cases/batches";
    private static final String HEADER = "kind,channel,region,occurredOn,title,externalReference,rightType,rightNumber,"
            + "respondentName,respondentIdentifier\n";

    private final CaseClient officer = CaseClient.officer("150104");

    @Test
    void everyLineOfNdjsonHasItsResultAndTheGoodOnesAreCases() {
        var reference = reference();
        var good = CaseClient.body("TM_INFRINGEMENT", "150104", "2023-03-06").replace("\n", "");
        var named = good.replace("\"title\"", "\"externalReference\":\"" + reference + "\",\"title\"");
        var lines = String.join(
                "\n",
                named,
                named,
                good.replace("91150100MA0000007W", "91150100MA0000007X").replace("示例", reference),
                good.replace("150104", "150103"),
                "{\"kind\":",
                good.replace("\"kind\"", "\"color\":1,\"kind\""));

        var batch = finished(submit(BatchFormat.NDJSON_TYPE, lines.getBytes(StandardCharsets.UTF_8)));

        assertThat(batch.getInt("lines")).isEqualTo(6);
        assertThat(batch.getInt("created")).isEqualTo(1);
        assertThat(batch.getInt("repeated")).isEqualTo(1);
        assertThat(batch.getInt("rejected")).isEqualTo(4);
        var result = linesOf(batch, "");
        result.body("items.status", hasItems("CREATED", "REPEATED", "REJECTED"))
                .body("items[1].code", equalTo("reference-used"))
                .body("items[2].code", equalTo("uscc.check-digit"))
                .body("items[2].column", equalTo("/parties/0/identifier"))
                .body("items[3].code", equalTo("outside-scope"))
                .body("items[4].code", equalTo("malformed-json"))
                .body("items[5].code", equalTo("unknown-field"));
        var id = result.extract().<String>path("items[0].caseId");
        var kept = officer.request().get("/api/v1/cases/" + id);
        kept.then()
                .statusCode(200)
                .body("externalReference", equalTo(reference))
                .body("state", equalTo("LEAD_RECEIVED"));
        assertThat(officer.request().get("/api/v1/cases/" + id + "/ledger").asString())
                .contains("RECEIPT", "\"entries\":1");
    }

    @Test
    void aTableInTheEncodingOfChineseSpreadsheetsIsReadWithItsChineseWordsAndSaysSo() {
        var reference = reference();
        var csv = "案件类型,来源渠道,办理地区,接收日期,案件标题,来文编号,权利类型,权利编号,被投诉人名称,被投诉人证件号\r\n"
                + "商标侵权假冒案件,12345热线,150104,2023年3月6日,\"销售假冒\"\"蒙牛\"\"商品,一批\"," + reference
                + ",注册商标专用权,99000001,示例公司,91150100MA0000007W\r\n"
                + "# 备注\r\n\r\n"
                + "商标侵权,12345热线,150104,2023-03-06,标题," + reference + "x,,,,\r\n";

        var batch = finished(submit(BatchFormat.CSV_TYPE, csv.getBytes(Charset.forName("GB18030"))));

        assertThat(batch.getString("encoding")).isEqualTo("GB18030");
        assertThat(batch.getInt("lines")).isEqualTo(2);
        assertThat(batch.getInt("created")).isEqualTo(1);
        linesOf(batch, "?status=REJECTED")
                .body("items", hasSize(1))
                .body("items[0].line", equalTo(5))
                .body("items[0].column", equalTo("kind"))
                .body("items[0].message", containsString("TM_INFRINGEMENT"));
        var id = linesOf(batch, "?status=CREATED").extract().<String>path("items[0].caseId");
        officer.request()
                .get("/api/v1/cases/" + id)
                .then()
                .body("title", equalTo("销售假冒\"蒙牛\"商品,一批"))
                .body("rights[0].number", equalTo("99000001"))
                .body("parties[0].role", equalTo("RESPONDENT"));
    }

    @Test
    void resubmittingTheSameFileChangesNothing() {
        var csv = HEADER
                + IntStream.range(0, 450)
                        .mapToObj(i -> "RIGHTS_AID,COMPLAINT,150104,2023-03-06,求助 " + reference() + ",,,,,")
                        .collect(Collectors.joining("\n"));
        var first = finished(submit(BatchFormat.CSV_TYPE, csv.getBytes(StandardCharsets.UTF_8)));

        var second = finished(submit(BatchFormat.CSV_TYPE, csv.getBytes(StandardCharsets.UTF_8)));

        assertThat(first.getInt("created")).isEqualTo(450);
        assertThat(second.getInt("repeated")).isEqualTo(450);
        assertThat(second.getInt("created")).isZero();
        var before = resultOf(first).lines().skip(1).map(line -> line.split(",")[2]);
        assertThat(resultOf(second).lines().skip(1).map(line -> line.split(",")[2]))
                .containsExactlyElementsOf(before.toList());
    }

    @Test
    void whatIsLeftOfABatchIsCalledOffAndTheFileSubmittedAgainDoesTheRest() {
        int lines = 450;
        var csv = HEADER
                + IntStream.range(0, lines)
                        .mapToObj(i -> "RIGHTS_AID,COMPLAINT,150104,2023-03-06,求助 " + reference() + ",,,,,")
                        .collect(Collectors.joining("\n"));
        var file = csv.getBytes(StandardCharsets.UTF_8);
        var path = submit(BatchFormat.CSV_TYPE, file).statusCode(202).extract().<String>path("id");

        var cancelled = cancel(path).statusCode(200).extract().jsonPath();

        assertThat(cancelled.getString("state")).isEqualTo("CANCELLED");
        assertThat(cancelled.getString("cancelledBy")).isEqualTo("officer.150104");
        int created = cancelled.getInt("created");
        assertThat(cancelled.getInt("cancelled")).isPositive().isEqualTo(lines - created);
        linesOf(cancelled, "?status=CANCELLED")
                .body("items[0].code", equalTo("batch-cancelled"))
                .body("items[0].message", containsString("重新提交"));
        linesOf(cancelled, "?status=PENDING").body("items", hasSize(0));
        cancel(path).statusCode(409).body("code", equalTo("batch-finished"));

        var again = finished(submit(BatchFormat.CSV_TYPE, file));
        assertThat(again.getInt("repeated")).isEqualTo(created);
        assertThat(again.getInt("created")).isEqualTo(lines - created);
    }

    private ValidatableResponse cancel(String batch) {
        return officer.request()
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .post("/api/v1/cases/batches/" + batch + "/cancellation")
                .then();
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
    void aBatchIsSeenWhereItsSubmitterWorksAndNowhereElse() {
        var csv = HEADER + "RIGHTS_AID,COMPLAINT,150104,2023-03-06,求助," + reference() + ",,,,";
        var batch = finished(submit(BatchFormat.CSV_TYPE, csv.getBytes(StandardCharsets.UTF_8)));

        var path = PATH + "/" + batch.getString("id");
        CaseClient.officer("150103").request().get(path).then().statusCode(404);
        CaseClient.officer("150103").request().get(path + "/lines").then().statusCode(404);
        CaseClient.officer("150103").request().get(path + "/result").then().statusCode(404);
        CaseClient.officer("150100").request().get(path).then().statusCode(200);
    }

    @Test
    void theSameKeyAnswersTheSameBatch() {
        var key = UUID.randomUUID().toString();
        var csv = (HEADER + "RIGHTS_AID,COMPLAINT,150104,2023-03-06,求助," + reference() + ",,,,")
                .getBytes(StandardCharsets.UTF_8);

        var first =
                upload(BatchFormat.CSV_TYPE, csv).header("Idempotency-Key", key).post(PATH);
        var second =
                upload(BatchFormat.CSV_TYPE, csv).header("Idempotency-Key", key).post(PATH);
        var other = upload(BatchFormat.CSV_TYPE, HEADER.getBytes(StandardCharsets.UTF_8))
                .header("Idempotency-Key", key)
                .post(PATH);

        assertThat(first.statusCode()).as(first.asString()).isEqualTo(202);
        assertThat(second.<String>path("id")).isEqualTo(first.path("id"));
        assertThat(second.header("Location")).isEqualTo(first.header("Location"));
        other.then().statusCode(422).body("code", equalTo("idempotency-key-reused"));
    }

    @Test
    void linesAreReadInParts() {
        var csv = HEADER + ("RIGHTS_AID,COMPLAINT,150104,2999-03-06,求助,,,,,\n").repeat(5);
        var batch = finished(submit(BatchFormat.CSV_TYPE, csv.getBytes(StandardCharsets.UTF_8)));

        var first = linesOf(batch, "?limit=3").body("items", hasSize(3)).extract();
        var second = officer.request()
                .get(first.header("Link").replaceAll("^<(.*)>.*$", "$1"))
                .then();

        second.body("items.line", equalTo(java.util.List.of(5, 6)))
                .body("items.code", everyItem(equalTo("date-in-future")))
                .body("items.message", everyItem(notNullValue()));
    }

    private ValidatableResponse submit(String type, byte[] file) {
        return upload(type, file).post(PATH).then();
    }

    /** REST-assured would declare a charset that nobody chose. */
    private RequestSpecification upload(String type, byte[] file) {
        var asGiven = EncoderConfig.encoderConfig().appendDefaultContentCharsetToContentTypeIfUndefined(false);
        return officer.request()
                .config(RestAssured.config().encoderConfig(asGiven))
                .contentType(type)
                .body(file);
    }

    private JsonPath finished(ValidatableResponse answer) {
        var location = answer.statusCode(202).extract().header("Location");
        var path = location.substring(location.indexOf("/api/"));
        await().atMost(Duration.ofSeconds(60))
                .until(() -> officer.request().get(path).path("state").equals("FINISHED"));
        return officer.request().get(path).jsonPath();
    }

    private ValidatableResponse linesOf(JsonPath batch, String query) {
        return officer.request()
                .get(batch.getString("linesPath") + query)
                .then()
                .statusCode(200);
    }

    private String resultOf(JsonPath batch) {
        return officer.request()
                .accept(BatchFormat.CSV_TYPE)
                .get(batch.getString("resultPath"))
                .asString();
    }

    private static String reference() {
        return UUID.randomUUID().toString();
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
