package org.zhibao.cases.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.zhibao.cases.testsupport.CaseClient;
import org.zhibao.kit.testsupport.PostgresResource;

/** What becomes of the lines of a file: cases, repetitions, refusals. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class BulkIntakeTest extends BulkFixture {

    BulkIntakeTest() {
        super(CaseClient.officer("150104"));
    }

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

    private ValidatableResponse cancel(String batch) {
        return officer.request()
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .post("/api/v1/cases/batches/" + batch + "/cancellation")
                .then();
    }
}
