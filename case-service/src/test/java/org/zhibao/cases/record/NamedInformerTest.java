package org.zhibao.cases.record;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhibao.cases.testsupport.CaseClient;
import org.zhibao.cases.testsupport.CaseClient.Seen;
import org.zhibao.kit.ledger.VerifyLedger;
import org.zhibao.kit.testsupport.PostgresResource;
import org.zhibao.kit.testsupport.TestTokens;

/** A case in whose texts somebody wrote down who informed the office. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class NamedInformerTest {

    /** A place of its own: the export of the ledger holds every chain of the caller's scope. */
    private static final String REGION = "150783";

    private static final String INFORMER = "王小明";
    private static final String PHONE = "13812345678";

    private final CaseClient officer = CaseClient.officer(REGION);

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"", "/steps", "/evidence"})
    void textsAreShownWithoutTheNameToThoseWhoDoNotCarryTheCase(String part) {
        var seen = reported();
        officer.carry(seen, "verification", "{'occurredOn':'2025-03-05','note':'" + INFORMER + "带路'}");
        officer.post(
                        officer.carry(refreshed(seen), "acknowledgement", "{'occurredOn':'2025-03-05'}")
                                .seen(),
                        "evidence",
                        "{'occurredOn':'2025-03-06','kind':'PHYSICAL','name':'" + INFORMER
                                + "提供的样品','source':'PROVIDED','obtainedOn':'2025-03-05','obtainedAt':'某街',"
                                + "'obtainedFrom':'" + INFORMER + "','officers':['王某','李某']}")
                .statusCode(201);
        var path = "/api/v1/cases/" + seen.id() + part;

        assertThat(officer.request().get(path).asString()).contains(INFORMER);
        assertThat(CaseClient.of("analyst", REGION).request().get(path).asString())
                .contains("举报人")
                .doesNotContain(INFORMER, PHONE);
    }

    @Test
    void aTitleThatNamesOneIsInNoTableThatLeavesTheOffice() {
        var seen = reported();
        officer.carry(seen, "acknowledgement", "{'occurredOn':'2025-03-05'}");

        for (var path : new String[] {"/api/v1/cases", "/api/v1/docket"}) {
            assertThat(officer.request().get(path).asString()).contains(INFORMER);
            assertThat(CaseClient.of("analyst", REGION).request().get(path).asString())
                    .contains(seen.id())
                    .doesNotContain(INFORMER);
            assertThat(officer.request().accept("text/csv").get(path).asString())
                    .contains("涉及举报人")
                    .doesNotContain(INFORMER);
        }
    }

    @Test
    void nobodyFindsACaseByTheWordsThatNameOne() {
        var seen = reported();
        var client = CaseClient.of("analyst", REGION);

        assertThat(client.request()
                        .queryParam("q", "举报的线索")
                        .get("/api/v1/cases")
                        .asString())
                .contains(seen.id());
        for (var words : new String[] {INFORMER, PHONE}) {
            assertThat(client.request()
                            .queryParam("q", words)
                            .get("/api/v1/cases")
                            .asString())
                    .doesNotContain(seen.id());
        }
    }

    @Test
    void aPaperOrALetterThatNamesOneIsRefusedUnlessItIsMeant() {
        var seen = reported();
        var paper = "{'occurredOn':'2025-03-06','kind':'TRANSFER_LETTER','texts':{'recipient':'某局','facts':'" + INFORMER
                + "反映的情况','law':'法'}%s}";
        var letter = "{'occurredOn':'2025-03-06','toRegion':'150203','subject':'协查','questions':'请联系" + PHONE + "'%s}";

        officer.post(seen, "documents", paper.formatted(""))
                .statusCode(422)
                .body("violations.pointer", contains("/texts/facts"))
                .body("violations.code", contains("informer-named"));
        officer.post(seen, "assistance-letters", letter.formatted(""))
                .statusCode(422)
                .body("violations.pointer", contains("/questions"));

        officer.post(seen, "assistance-letters", letter.formatted(",'informerNamed':true"))
                .statusCode(201)
                .body("about.title", equalTo("举报人举报的线索"));
        officer.post(refreshed(seen), "documents", paper.formatted(",'informerNamed':true"))
                .statusCode(201);
    }

    @Test
    void entriesThatNameOneAreWithheldFromAuditorsAndTheLedgerHolds() throws IOException {
        var seen = reported();
        officer.carry(seen, "verification", "{'occurredOn':'2025-03-05','note':'回访" + PHONE + "'}")
                .then("record-entry", "{'occurredOn':'2025-03-06','note':'现场检查'}");

        for (var address : new String[] {"/internal/ledger", "/api/v1/cases/" + seen.id() + "/ledger"}) {
            var audited = export(address, "auditor");
            var known = export(address, "auditor", "leader");

            assertThat(audited).contains("现场检查", "\"withheld\":true").doesNotContain(INFORMER, PHONE);
            assertThat(known).contains(INFORMER, PHONE).doesNotContain("withheld");
            assertThat(verified(audited)).isEqualTo(VerifyLedger.HOLDS);
            assertThat(verified(known)).isEqualTo(VerifyLedger.HOLDS);
        }
    }

    /** The publication takes the names of persons out; of an informer it leaves not even the surname. */
    @Test
    void aPublicationSaysThatThereWasAnInformerAndNoMore() {
        var seen = officer.carry(reported(), "acceptance", "{'occurredOn':'2025-03-06','accepted':true}")
                .then("investigation-end", "{'occurredOn':'2025-03-20'}")
                .as("reviewer", "review", "{'occurredOn':'2025-03-21'}")
                .then("notice", "{'occurredOn':'2025-03-24'}")
                .then("waiver", "{'occurredOn':'2025-03-25'}")
                .then(
                        "decision",
                        "{'occurredOn':'2025-03-26','outcome':'PENALTY_IMPOSED','fine':{'amount':'1000.00','currency':'CNY'}}")
                .then("service", "{'occurredOn':'2025-03-27'}")
                .then(
                        "publication-draft",
                        "{'occurredOn':'2025-03-28','documentNumber':'示例1号','violation':'经" + INFORMER + "举报查明'}")
                .seen();

        officer.request()
                .get("/api/v1/cases/" + seen.id() + "/publication")
                .then()
                .body("abstract.violation", equalTo("经举报人举报查明"))
                .body("abstract.violation", not(containsString("王")));
    }

    private Seen reported() {
        var answer = officer.request()
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(CaseClient.body("TM_INFRINGEMENT", REGION, "2025-03-04")
                        .replace(
                                "\"title\":\"示例\",",
                                "\"title\":\"" + INFORMER + "举报的线索\",\"description\":\"电话" + PHONE + "\",")
                        .replace(
                                "\"parties\":[",
                                "\"parties\":[{\"role\":\"INFORMER\",\"kind\":\"PERSON\",\"name\":\"" + INFORMER
                                        + "\",\"named\":true,\"phone\":\"" + PHONE + "\"},"))
                .post("/api/v1/cases")
                .then()
                .statusCode(201)
                .extract();
        return new Seen(answer.path("id"), answer.header("ETag"));
    }

    private Seen refreshed(Seen seen) {
        return new Seen(
                seen.id(), officer.request().get("/api/v1/cases/" + seen.id()).header("ETag"));
    }

    private static String export(String address, String... roles) {
        return given().header(
                        "Authorization",
                        "Bearer "
                                + TestTokens.of("auditor." + REGION)
                                        .roles(roles)
                                        .region(REGION)
                                        .token())
                .get(address)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    private int verified(String export) throws IOException {
        var file = Files.writeString(folder.resolve("ledger.ndjson"), export).toString();
        return VerifyLedger.run(new String[] {file}, new PrintStream(OutputStream.nullOutputStream()));
    }
}
