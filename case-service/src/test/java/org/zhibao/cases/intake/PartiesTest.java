package org.zhibao.cases.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhibao.cases.record.Receipts;
import org.zhibao.cases.testsupport.CaseClient;
import org.zhibao.cases.testsupport.CaseClient.Seen;
import org.zhibao.kit.ledger.DigestAlgorithm;
import org.zhibao.kit.ledger.HashChain;
import org.zhibao.kit.ledger.LedgerEntry;
import org.zhibao.kit.ledger.VerifyLedger;
import org.zhibao.kit.testsupport.PostgresResource;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class PartiesTest {

    private static final String REGION = "150122";
    private static final String NAMED = "{'role':'INFORMER','kind':'PERSON','name':'王小明','named':true,"
            + "'identifier':'150102199001010019','phone':'13812345678','address':'呼和浩特市某街1号'}";

    private final CaseClient officer = CaseClient.officer(REGION);

    @TempDir
    Path folder;

    @Test
    void whoInformedTheOfficeIsKnownToThoseWhoCarryTheCaseAlone() {
        var seen = register("TM_INFRINGEMENT", "HOTLINE_12345", NAMED, "'channelData':{'ticketNumber':'W2305060001'},");

        var carried = read(officer, seen);
        var watched = read(CaseClient.of("analyst", REGION), seen);

        assertThat(carried.getString("parties[0].name")).isEqualTo("王小明");
        assertThat(carried.getString("parties[0].phone")).isEqualTo("13812345678");
        assertThat(carried.getString("parties[0].identifier")).isEqualTo("150102********0019");
        assertThat(carried.getString("origin.ticketNumber")).isEqualTo("W2305060001");
        assertThat(watched.getString("parties[0].name")).isEqualTo("实名举报人");
        assertThat(watched.prettify()).doesNotContain("王小明", "13812345678", "某街", "0019");
    }

    @Test
    void howToReachOthersIsMaskedForThoseWhoDoNotCarryTheCase() {
        var seen = register(
                "PATENT_INFRINGEMENT",
                "RIGHT_HOLDER",
                "{'role':'REQUESTER','kind':'ORGANISATION','name':'示例公司','phone':'13912345678','address':'某街2号',"
                        + "'legalRepresentative':'李四'},{'role':'AGENT','kind':'PERSON','name':'张律师','principal':0,"
                        + "'authority':'SPECIAL'}",
                "");

        var watched = read(CaseClient.of("analyst", REGION), seen);

        assertThat(watched.getString("parties[0].phone")).isEqualTo("139****5678");
        assertThat(watched.getString("parties[0].address")).isNull();
        assertThat(watched.getString("parties[0].legalRepresentative")).isEqualTo("李四");
        assertThat(watched.getInt("parties[1].principal")).isZero();
        assertThat(watched.getString("parties[1].authority")).isEqualTo("SPECIAL");
    }

    @Test
    void everythingWrongWithPartiesIsNamedAtOnce() {
        officer.request()
                .body(body(
                        "PATENT_INFRINGEMENT",
                        "RIGHT_HOLDER",
                        "{'role':'REQUESTER','kind':'PERSON','name':'甲','named':true,'legalRepresentative':'乙',"
                                + "'authority':'GENERAL'},{'role':'AGENT','kind':'PERSON','name':'丙','principal':1}",
                        ""))
                .post("/api/v1/cases")
                .then()
                .statusCode(422)
                .body(
                        "violations.pointer",
                        hasItems(
                                "/parties/0/named",
                                "/parties/0/legalRepresentative",
                                "/parties/0/authority",
                                "/parties/1/principal"));
    }

    /** An expression is for programs: callers read what a number looks like. */
    @ParameterizedTest
    @CsvSource({"zh-CN, 电话号码", "en, telephone number"})
    void aPatternIsRefusedInWords(String language, String words) {
        var detail = officer.request()
                .header("Accept-Language", language)
                .body(body(
                        "PATENT_INFRINGEMENT",
                        "RIGHT_HOLDER",
                        "{'role':'REQUESTER','kind':'PERSON','name':'甲','phone':'一三八'}",
                        ""))
                .post("/api/v1/cases")
                .then()
                .statusCode(400)
                .body("violations[0].pointer", equalTo("/parties/0/phone"))
                .body("violations[0].code", equalTo("pattern"))
                .extract()
                .<String>path("violations[0].detail");

        assertThat(detail).contains(words, "13800000000").doesNotContain("[0-9");
    }

    @Test
    void whatIsOnlyOddAboutAnIdentifierWarnsAndRefusesNothing() {
        // 92…: the inner check character of the self-employed was not always computed.
        var seen = register(
                "TM_INFRINGEMENT",
                "SELF_FOUND",
                "{'role':'RESPONDENT','kind':'ORGANISATION','name':'个体户','identifier':'" + selfEmployed() + "'}",
                "");

        assertThat(read(officer, seen).getList("parties[0].warnings.code")).isNotEmpty();
    }

    @Test
    void aNamedInformerIsToldWithinFiveWorkingDays() {
        var seen = register("TM_INFRINGEMENT", "COMPLAINT", NAMED, "");

        var told = officer.carry(seen, "acknowledgement", "{'occurredOn':'2023-05-08','documentNumber':'回执1号'}")
                .then("acceptance", "{'occurredOn':'2023-05-10','accepted':true}")
                .then("informer-notice", "{'occurredOn':'2023-05-15'}")
                .answer();

        told.body("state", equalTo("FILED"));
        officer.read(seen, "deadlines")
                .body("find { it.rule == 'PEN-20' }.standing", equalTo("KEPT"))
                .body("find { it.rule == 'PEN-20' }.due", equalTo("2023-05-17"));
    }

    @Test
    void withoutANamedInformerNobodyIsToldAndNoDeadlineRuns() {
        var seen = register("TM_INFRINGEMENT", "COMPLAINT", "{'role':'INFORMER','kind':'PERSON','name':'匿名'}", "");

        var filed = officer.carry(seen, "acceptance", "{'occurredOn':'2023-05-10','accepted':true}")
                .answer();

        filed.body("allowedActs.find { it.act == 'INFORMER_NOTICE' }.reason", equalTo("NO_NAMED_INFORMER"))
                .body("allowedActs.find { it.act == 'INFORMER_NOTICE' }.allowed", equalTo(false));
        var now = new Seen(seen.id(), filed.extract().header("ETag"));
        officer.post(now, "informer-notice", "{'occurredOn':'2023-05-11'}")
                .statusCode(422)
                .body("code", equalTo("no-named-informer"));
        officer.read(seen, "deadlines")
                .body("rule", not(hasItem("PEN-20")))
                .body("find { it.rule == 'PEN-20' }", nullValue());
    }

    @Test
    void theLedgerBindsItselfToTheInformerAndTellsOnlyThoseWhoCarryTheCase() throws IOException {
        var seen = register("TM_INFRINGEMENT", "COMPLAINT", NAMED, "");
        officer.carry(seen, "acceptance", "{'occurredOn':'2023-05-10','accepted':true}");

        var carried = ledger(officer, seen);
        var counted = ledger(CaseClient.of("clerk", REGION), seen);

        assertThat(carried).contains("王小明", "\"opened\"");
        assertThat(counted).contains("commitment").doesNotContain("王小明", "13812345678", "某街", "opened", "withheld");
        assertThat(verified(carried)).isEqualTo(VerifyLedger.HOLDS);
        assertThat(verified(counted)).isEqualTo(VerifyLedger.HOLDS);
        assertThat(verified(carried.replace("王小明", "王大明"))).isEqualTo(VerifyLedger.BROKEN);
    }

    @Test
    void anEntryThatNamesAnInformerFromBeforeIsKnown() {
        var old = "{\"act\":\"RECEIPT\",\"content\":{\"parties\":[{\"role\":\"INFORMER\",\"name\":\"示例举报人\"}]}}";

        assertThat(Receipts.namesInformer(entry(old))).isTrue();
        assertThat(Receipts.namesInformer(entry(old.replace("\"name\":\"示例举报人\"", "\"sealed\":{}"))))
                .isFalse();
        assertThat(Receipts.namesInformer(entry(old.replace("RECEIPT", "NOTICE"))))
                .isFalse();
    }

    private static LedgerEntry entry(String content) {
        return HashChain.link(UUID.randomUUID(), 1, DigestAlgorithm.SHA_256, null, content);
    }

    private static String ledger(CaseClient client, Seen seen) {
        return client.read(seen, "ledger").extract().asString();
    }

    private int verified(String export) throws IOException {
        var file = Files.writeString(folder.resolve("ledger.ndjson"), export);
        return VerifyLedger.run(new String[] {file.toString()}, new PrintStream(OutputStream.nullOutputStream()));
    }

    private Seen register(String kind, String channel, String parties, String more) {
        return officer.register(body(kind, channel, parties, more));
    }

    private static String body(String kind, String channel, String parties, String more) {
        return ("{'kind':'" + kind + "','channel':'" + channel + "','region':'" + REGION
                        + "','occurredOn':'2023-05-06','title':'示例'," + more + "'parties':[" + parties + "]}")
                .replace('\'', '"');
    }

    private static JsonPath read(CaseClient who, Seen seen) {
        return who.request().get("/api/v1/cases/" + seen.id()).jsonPath();
    }

    /** A code of the self-employed whose outer check character holds and whose inner one does not. */
    private static String selfEmployed() {
        var alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";
        var weights = new int[] {1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28};
        var body = "92150122MA0ABCDE1";
        int sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += alphabet.indexOf(body.charAt(i)) * weights[i];
        }
        return body + alphabet.charAt((31 - sum % 31) % 31);
    }
}
