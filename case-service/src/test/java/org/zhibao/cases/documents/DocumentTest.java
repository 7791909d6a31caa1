package org.zhibao.cases.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.zhibao.cases.testsupport.CaseClient;
import org.zhibao.identifiers.document.NumberPattern;
import org.zhibao.kit.number.NumberSeries;
import org.zhibao.kit.testsupport.PostgresResource;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class DocumentTest {

    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final String TEXTS = """
            'texts':{'facts':'当事人自2023年10月起，在其位于呼和浩特市新城区的门店销售标有“示例”注册商标的商品，经权利人辨认为侵犯注册商标专用权的商品，违法经营额为12800元，违法所得3500元。',
             'evidence':'现场笔录一份、询问笔录二份、权利人出具的辨认意见一份、销售单据若干。','violatedLaw':'《中华人民共和国商标法》第五十七条第（三）项',
             'violation':'销售侵犯注册商标专用权的商品','penaltyLaw':'《中华人民共和国商标法》第六十条第二款',
             'measures':'没收侵犯注册商标专用权的商品35件。','reviewAuthority':'呼和浩特市新城区人民政府','court':'呼和浩特市新城区人民法院'}""";

    private final NumberSeries series;

    DocumentTest(NumberSeries series) {
        this.series = series;
    }

    private static CaseClient.Carried noticed(CaseClient officer, String body) {
        var created = officer.request().body(body).post("/api/v1/cases").then().statusCode(201);
        return officer.carry(
                        seen(created),
                        "acceptance",
                        "{'occurredOn':'2024-03-06','accepted':true,'officer':'li.officer'}")
                .then("investigation-end", "{'occurredOn':'2024-04-01'}")
                .as("reviewer", "review", "{'occurredOn':'2024-04-02'}")
                .then("notice", "{'occurredOn':'2024-04-08'}");
    }

    private static CaseClient.Carried decided(CaseClient officer, String region) {
        return noticed(officer, CaseClient.body("TM_INFRINGEMENT", region, "2024-03-04"))
                .then(
                        "decision",
                        "{'occurredOn':'2024-04-19','outcome':'PENALTY_IMPOSED','fine':{'amount':'12000.00','currency':'CNY'},'confiscated':{'amount':'3500.00','currency':'CNY'}}");
    }

    private static CaseClient.Seen seen(ValidatableResponse answer) {
        return new CaseClient.Seen(answer.extract().path("id"), answer.extract().header("ETag"));
    }

    private static String textOf(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", "");
        }
    }

    /** For looking at: set -Dzhibao.test.documents=folder. */
    private static void keep(String name, byte[] content) throws IOException {
        var folder = System.getProperty("zhibao.test.documents");
        if (folder != null) {
            Files.write(Path.of(folder, name), content);
        }
    }

    @Test
    void aPenaltyDecisionIsIssuedAsPdfAndDocxWithItsNumber() throws IOException {
        var officer = CaseClient.officer("150103");
        var decided = seen(decided(officer, "150103").answer());

        var issued = officer.post(
                        decided,
                        "documents",
                        "{'occurredOn':'2024-04-19','kind':'PENALTY_DECISION','formats':['PDF','DOCX']," + TEXTS + "}")
                .statusCode(201)
                .body("number", startsWith("呼回市监处罚〔2024〕"))
                .body("title", equalTo("行政处罚决定书"))
                .body("verification", equalTo("UNCONFIRMED"))
                .body("files.format", equalTo(java.util.List.of("PDF", "DOCX")))
                .extract();

        var path = issued.header("Location").replaceFirst("^https?://[^/]+", "");
        var pdf = officer.request()
                .accept("application/pdf")
                .get(path)
                .then()
                .statusCode(200)
                .contentType("application/pdf")
                .extract();
        var docx = officer.request()
                .accept(DOCX)
                .get(path)
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        keep("penalty-decision.pdf", pdf.asByteArray());
        keep("penalty-decision.docx", docx);
        assertThat(pdf.header("ETag")).isEqualTo("\"" + issued.path("files[0].sha256") + "\"");
        assertThat(DocumentFile.digest(pdf.asByteArray())).isEqualTo(issued.path("files[0].sha256"));
        assertThat(textOf(pdf.asByteArray()))
                .contains("呼和浩特市回民区市场监督管理局行政处罚决定书" + issued.path("number"))
                .contains("罚款12000元（人民币壹万贰仟元整）；没收违法所得3500元（人民币叁仟伍佰元整）。")
                .contains("2024年4月19日")
                .doesNotContain("草稿");
        try (var word = new XWPFWordExtractor(new XWPFDocument(new ByteArrayInputStream(docx)))) {
            assertThat(word.getText()).contains("行政处罚决定书", issued.<String>path("number"), "人民币壹万贰仟元整");
        }
        officer.read(decided, "documents").body("", hasSize(1)).body("[0].issuedBy", equalTo("officer.150103"));
        officer.read(decided, "steps").body("act", hasItems("DOCUMENT"));
        CaseClient.officer("150200")
                .request()
                .accept("application/pdf")
                .get(path)
                .then()
                .statusCode(404);
    }

    @Test
    void whatIsMissingIsNamedAndTakesNoNumber() {
        var officer = CaseClient.officer("150104");
        var received = officer.register("TM_INFRINGEMENT", "150104", "2024-03-04");

        officer.post(
                        received,
                        "documents",
                        "{'occurredOn':'2024-04-19','kind':'PENALTY_DECISION','texts':{'facts':'事实','other':'x'}}")
                .statusCode(422)
                .body(
                        "violations.pointer",
                        hasItems(
                                "/texts/evidence",
                                "/texts/court",
                                "/case/acceptedOn",
                                "/case/decidedOn",
                                "/case/sanctions",
                                "/texts/other"));
        officer.post(received, "documents", "{'occurredOn':'2024-04-19','kind':'ADJUDICATION_DECISION'}")
                .statusCode(422)
                .body("violations[0].code", equalTo("document-not-of-procedure"));
        officer.post(
                        received,
                        "documents",
                        "{'occurredOn':'2024-04-19','kind':'TRANSFER_LETTER','texts':{'recipient':'某局','facts':'𪚥','law':'法'}}")
                .statusCode(422)
                .body("violations[0].code", equalTo("unprintable-character"));
    }

    @Test
    void thePaperSaysEverythingThatIsImposedAndWhereThePartyIs() throws IOException {
        var officer = CaseClient.officer("150103");
        var goodsOnly = CaseClient.body("TM_INFRINGEMENT", "150103", "2024-03-04")
                .replace(
                        "\"identifier\":\"91150100MA0000007W\"",
                        "\"identifier\":\"91150100MA0000007W\",\"address\":\"示例路1号\",\"legalRepresentative\":\"示例甲\"");
        var decided = seen(noticed(officer, goodsOnly)
                .then(
                        "decision",
                        "{'occurredOn':'2024-04-19','outcome':'PENALTY_IMPOSED','penalty':{'sanctions':['CONFISCATION_OF_GOODS','DESTRUCTION']}}")
                .answer());

        var path = officer.post(
                        decided, "documents", "{'occurredOn':'2024-04-19','kind':'PENALTY_DECISION'," + TEXTS + "}")
                .statusCode(201)
                .extract()
                .header("Location")
                .replaceFirst("^https?://[^/]+", "");
        var pdf = officer.request().accept("application/pdf").get(path).asByteArray();

        assertThat(textOf(pdf))
                .contains("没收非法财物；销毁。", "住所（住址）：示例路1号", "法定代表人（负责人、经营者）：示例甲")
                .doesNotContain("无罚没金额", "加处罚款");
    }

    @Test
    void aCaseThatWasFiledGetsNoDecisionAgainstFiling() {
        var officer = CaseClient.officer("150103");

        officer.post(
                        seen(decided(officer, "150103").answer()),
                        "documents",
                        "{'occurredOn':'2024-04-19','kind':'NON_FILING_DECISION','texts':{'reason':'示例'}}")
                .statusCode(422)
                .body("violations[0].code", equalTo("document-against-acceptance"));
    }

    @Test
    void aDraftHasNoNumberAndSaysThatItIsOne() throws IOException {
        var officer = CaseClient.officer("150105");
        var received = officer.register("TM_INFRINGEMENT", "150105", "2024-03-04");

        var pdf = officer.request()
                .accept("application/pdf")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body("{\"occurredOn\":\"2024-04-19\",\"kind\":\"PENALTY_DECISION\",\"texts\":{\"facts\":\"事实。\"}}")
                .post("/api/v1/cases/" + received.id() + "/documents/preview")
                .then()
                .statusCode(200)
                .header("Content-Disposition", containsString("filename*=UTF-8''"))
                .extract()
                .asByteArray();
        var docx = officer.request()
                .accept(DOCX)
                .contentType(ContentType.JSON)
                .body("{\"occurredOn\":\"2024-04-19\",\"kind\":\"SERVICE_RECEIPT\"}")
                .post("/api/v1/cases/" + received.id() + "/documents/preview")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();

        keep("draft.pdf", pdf);
        keep("draft.docx", docx);
        assertThat(textOf(pdf)).contains("草稿", "呼赛市监处罚〔2024〕　　号", "【case.decidedOn】");
        try (var word = new XWPFDocument(new ByteArrayInputStream(docx))) {
            assertThat(word.getHeaderList().getFirst()._getHdrFtr().xmlText()).contains("草稿");
        }
    }

    @Test
    void everyFormCanBeDrafted() throws IOException {
        var officer = CaseClient.officer("150121");
        var penalty = officer.register("TM_INFRINGEMENT", "150121", "2024-03-04");
        var adjudication = officer.register("PATENT_INFRINGEMENT", "150121", "2025-03-04");
        for (var form : DocumentForm.values()) {
            var adjudicated = form == DocumentForm.ADJUDICATION_DECISION || form == DocumentForm.ACCEPTANCE_NOTICE;
            var pdf = officer.request()
                    .accept("application/pdf")
                    .body("{\"occurredOn\":\"2025-04-18\",\"kind\":\"" + form + "\"}")
                    .post("/api/v1/cases/" + (adjudicated ? adjudication : penalty).id() + "/documents/preview")
                    .then()
                    .statusCode(200)
                    .extract()
                    .asByteArray();
            keep(form + ".pdf", pdf);
            assertThat(textOf(pdf)).contains(form == DocumentForm.ADJUDICATION_DECISION ? "裁决书" : form.chinese());
        }
    }

    @Test
    void serialsHaveNeitherGapsNorDuplicatesUnderConcurrencyAndARolledBackIssueGivesItsNumberBack() throws Exception {
        var officer = CaseClient.officer("150122");
        var cases = IntStream.range(0, 24)
                .mapToObj(_ -> officer.register("TM_INFRINGEMENT", "150122", "2024-03-04"))
                .toList();
        var numbers = new ArrayList<String>();
        try (var threads = Executors.newFixedThreadPool(8)) {
            var calls = new ArrayList<Callable<String>>();
            for (int i = 0; i < cases.size(); i++) {
                var refused = i % 3 == 2;
                var aCase = refused ? new CaseClient.Seen(cases.get(i).id(), "\"99\"") : cases.get(i);
                calls.add(() -> {
                    if (refused) {
                        takeAndRollBack();
                    }
                    return officer.post(
                                    aCase,
                                    "documents",
                                    "{'occurredOn':'2024-04-19','kind':'TRANSFER_LETTER','texts':{'recipient':'某局','facts':'事实','law':'法'}}")
                            .statusCode(refused ? 412 : 201)
                            .extract()
                            .path("number");
                });
            }
            for (var answer : threads.invokeAll(calls)) {
                if (result(answer) != null) {
                    numbers.add(result(answer));
                }
            }
        }

        assertThat(numbers)
                .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, 16)
                        .mapToObj("呼托市监移字〔2024〕%d号"::formatted)
                        .toList());
        officer.post(
                        cases.getLast(),
                        "documents",
                        "{'occurredOn':'2025-01-06','kind':'TRANSFER_LETTER','texts':{'recipient':'某局','facts':'事实','law':'法'}}")
                .statusCode(201)
                .body("number", equalTo("呼托市监移字〔2025〕1号"));
    }

    private static String result(java.util.concurrent.Future<String> answer)
            throws InterruptedException, ExecutionException {
        return answer.get();
    }

    private void takeAndRollBack() {
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
                    series.next(new NumberPattern("呼托", "市监移字"), LocalDate.of(2024, 4, 19));
                    throw new IllegalStateException("Something went wrong after the number was taken");
                }))
                .isInstanceOf(IllegalStateException.class);
    }
}
