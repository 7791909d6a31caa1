package org.zhibao.mediation;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasEntry;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.zhibao.identifiers.region.RegionCode;
import org.zhibao.identifiers.sample.SampleIdentifiers;
import org.zhibao.kit.testsupport.Caller;
import org.zhibao.kit.testsupport.Caller.Journey;
import org.zhibao.kit.testsupport.PostgresResource;
import org.zhibao.kit.testsupport.TestTokens;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class MediationJourneyTest {

    private static final String PATH = "/api/v1/mediations";

    private static final String RESIDENT =
            new SampleIdentifiers(7).resident(RegionCode.parse("150102"), 1).value();

    private final Caller mediator = Caller.of("mediator", "150102", PATH);

    @Test
    void aPeoplesMediationIsCarriedToThePerformedAgreement() {
        var opened = mediator.create(body("PEOPLE_MEDIATION", "150102", "2023-03-06", ""));

        var performed = accepted(opened)
                .act("session", "{'occurredOn':'2023-03-14'}")
                .act("session", "{'occurredOn':'2023-03-16','note':'第二次'}")
                .act(
                        "conclusion",
                        "{'occurredOn':'2023-03-20','outcome':'AGREED','agreedAmount':{'amount':'8000.00','currency':'CNY'},"
                                + "'form':'WRITTEN','settlesOwnership':false}")
                .act("confirmation-application", "{'occurredOn':'2023-03-27'}")
                .act("confirmation", "{'occurredOn':'2023-04-06','documentNumber':'(2023)内0105诉前调确1号'}")
                .act("performance", "{'occurredOn':'2023-04-20'}");

        opened.seen().body("state", equalTo("APPLIED")).body("number", startsWith("呼新知调收字"));
        performed
                .seen()
                .body("state", equalTo("PERFORMED"))
                .body("number", startsWith("呼新知调字〔2023〕"))
                .body("outcome", equalTo("AGREED"))
                .body("agreedAmount.amount", equalTo("8000.00"))
                .body("amountInDispute.amount", equalTo("60000.00"))
                .body("mediators", contains("王芳", "李强"))
                .body("concludedOn", equalTo("2023-03-20"))
                .body("parties[1].identifier", not(containsString("1850")));
        mediator.get("/" + performed.id() + "/steps")
                .body(
                        "act",
                        contains(
                                "ACCEPTANCE",
                                "MEDIATOR_ASSIGNMENT",
                                "SESSION",
                                "SESSION",
                                "CONCLUSION",
                                "CONFIRMATION_APPLICATION",
                                "CONFIRMATION",
                                "PERFORMANCE"))
                .body("find { it.act == 'CONCLUSION' }.outcome", equalTo("AGREED"));
        var ledger = mediator.get("/" + performed.id() + "/ledger")
                .statusCode(200)
                .extract()
                .asString();
        assertThat(ledger.lines().filter(line -> line.contains("previousHash"))).hasSize(9);
    }

    @Test
    void anAgreementThatSettlesOwnershipIsNotConfirmedAndTheArticleSaysWhy() {
        var agreed = accepted(mediator.create(body("ADMIN_MEDIATION", "150102", "2023-03-06", "")))
                .act("session", "{'occurredOn':'2023-03-14'}")
                .act("conclusion", "{'occurredOn':'2023-03-20','outcome':'AGREED','settlesOwnership':true}");

        agreed.seen()
                .body("allowedActs.find { it.act == 'CONFIRMATION_APPLICATION' }.allowed", equalTo(false))
                .body("allowedActs.find { it.act == 'CONFIRMATION_APPLICATION' }.reason", equalTo("OWNERSHIP_SETTLED"));
        agreed.attempt("confirmation-application", "{'occurredOn':'2023-03-27'}")
                .statusCode(422)
                .body("code", equalTo("ownership-not-confirmable"))
                .body("basis", containsString("第355条"))
                .body("detail", containsString("第355条"))
                .body("allowedActs", hasItem("PERFORMANCE"));
    }

    @Test
    void aFailedMediationCarriesNothingOfAnAgreement() {
        var inSession = accepted(mediator.create(body("TRADE_MEDIATION", "150102", "2023-03-06", "")))
                .act("session", "{'occurredOn':'2023-03-14'}");

        inSession
                .attempt(
                        "conclusion",
                        "{'occurredOn':'2023-03-20','outcome':'FAILED','agreedAmount':{'amount':'1.00','currency':'CNY'},'form':'ORAL'}")
                .statusCode(422)
                .body("violations.pointer", contains("/agreedAmount", "/form"))
                .body("violations.code", everyItem(equalTo("only-with-agreement")));
        inSession
                .act("conclusion", "{'occurredOn':'2023-03-20','outcome':'FAILED'}")
                .seen()
                .body("state", equalTo("FAILED"))
                .body("agreedAmount", nullValue())
                .body("allowedActs.act", contains("ARCHIVING"));
    }

    @Test
    void aRefusalNeedsItsReason() {
        var opened = mediator.create(body("PEOPLE_MEDIATION", "150102", "2023-03-06", ""));

        opened.attempt("acceptance", "{'occurredOn':'2023-03-08','accepted':false}")
                .statusCode(422)
                .body("violations[0].pointer", equalTo("/reason"));
        opened.act("acceptance", "{'occurredOn':'2023-03-08','accepted':false,'reason':'一方明确拒绝调解'}")
                .seen()
                .body("state", equalTo("NOT_ACCEPTED"))
                .body("number", startsWith("呼新知调收字"));
    }

    @Test
    void whatTheTableDoesNotAllowIsRefusedWithWhatItDoes() {
        var opened = mediator.create(body("PEOPLE_MEDIATION", "150102", "2023-03-06", ""));

        opened.attempt("conclusion", "{'occurredOn':'2023-03-08','outcome':'AGREED'}")
                .statusCode(409)
                .body("code", equalTo("wrong-state"))
                .body("state", equalTo("APPLIED"))
                .body("allowedActs", hasItems("ACCEPTANCE", "WITHDRAWAL"));
        opened.as(Caller.of("court-liaison", "150102", PATH))
                .attempt("acceptance", "{'occurredOn':'2023-03-08','accepted':true}")
                .statusCode(403)
                .body("code", equalTo("wrong-role"));
        opened.attempt("acceptance", "{'occurredOn':'2023-03-05','accepted':true}")
                .statusCode(422)
                .body("violations[0].code", equalTo("date-before-previous-act"));
        opened.attempt("dance", "{'occurredOn':'2023-03-08'}").statusCode(404);
        opened.attempt("mediator-assignment", "{'occurredOn':'2023-03-08','mediators':['王芳','王芳']}")
                .statusCode(422)
                .body("violations[0].pointer", equalTo("/mediators/1"));
    }

    @Test
    void everyBrokenFieldIsNamedAtOnce() {
        mediator.post("""
                        {'kind':'PEOPLE_MEDIATION','region':'159999','occurredOn':'2023-03-06','title':'t',
                         'amountInDispute':{'amount':'-1.00','currency':'CNY'},
                         'parties':[{'role':'APPLICANT','kind':'ORGANISATION','name':'n','identifier':'91150100MA0000007X'}],
                         'rights':[{'type':'PATENT_INVENTION','number':'202310000001.4'}]}""")
                .statusCode(422)
                .body(
                        "violations.pointer",
                        hasItems("/region", "/amountInDispute", "/parties/0/identifier", "/rights/0/number"));
        mediator.post("{'kind':'ARBITRATION','region':'150102','occurredOn':'2023-03-06','title':'t'}")
                .statusCode(400)
                .body("violations[0].pointer", equalTo("/kind"));
        mediator.post(body("PEOPLE_MEDIATION", "150102", "2999-03-06", ""))
                .statusCode(422)
                .body("violations[0].code", equalTo("date-in-future"));
    }

    @Test
    void aReferenceIsTakenOncePerKindAndFindsItsMediation() {
        var reference = "MED-" + UUID.randomUUID();
        var extra = "'externalReference':'" + reference + "',";
        var first = mediator.create(body("PEOPLE_MEDIATION", "150102", "2023-03-06", extra));

        mediator.post(body("PEOPLE_MEDIATION", "150102", "2023-03-06", extra))
                .statusCode(409)
                .body("code", equalTo("reference-used"))
                .body("id", equalTo(first.id()));
        mediator.create(body("TRADE_MEDIATION", "150102", "2023-03-06", extra));
        mediator.get("?kind=PEOPLE_MEDIATION&externalReference=" + reference)
                .body("items.id", contains(first.id()))
                .body("items[0].state", equalTo("APPLIED"));
    }

    @Test
    void repeatingACallAnswersTheSame() {
        var key = UUID.randomUUID().toString();
        var body = body("PRELIT_MEDIATION", "150102", "2023-03-06", "").replace('\'', '"');

        var first = mediator.request().header("Idempotency-Key", key).body(body).post(PATH);
        var second =
                mediator.request().header("Idempotency-Key", key).body(body).post(PATH);

        assertThat(second.statusCode()).isEqualTo(201);
        assertThat(second.path("id").toString()).isEqualTo(first.path("id"));
        assertThat(second.header("ETag")).isEqualTo(first.header("ETag")).isEqualTo("\"0\"");
        mediator.request()
                .header("Idempotency-Key", key)
                .body(body.replace("PRELIT", "TRADE"))
                .post(PATH)
                .then()
                .statusCode(422)
                .body("code", equalTo("idempotency-key-reused"));
    }

    @Test
    void aStaleOrMissingVersionIsRefused() {
        var opened = mediator.create(body("PEOPLE_MEDIATION", "150102", "2023-03-06", ""));
        opened.act("withdrawal", "{'occurredOn':'2023-03-07'}");

        opened.attempt("withdrawal", "{'occurredOn':'2023-03-07'}").statusCode(412);
        mediator.request()
                .body("{\"occurredOn\":\"2023-03-07\"}")
                .post(opened.path() + "/withdrawal")
                .then()
                .statusCode(428);
    }

    @Test
    void aMediatorSeesTheOwnDistrictOnly() {
        var theirs = Caller.of("mediator", "150103", PATH).create(body("PEOPLE_MEDIATION", "150103", "2023-03-06", ""));

        mediator.get("/" + theirs.id()).statusCode(404);
        mediator.get("/" + theirs.id() + "/steps").statusCode(404);
        mediator.get("?limit=500").statusCode(200).body("items.id", not(hasItem(theirs.id())));
        mediator.get("?q=150103").body("items", hasSize(0));
        mediator.get("/counts?groupBy=region").body("150103", nullValue());
        mediator.post(body("PEOPLE_MEDIATION", "150103", "2023-03-06", "")).statusCode(403);
        var city = Caller.of("mediator", "150100", PATH);
        city.get("/" + theirs.id()).statusCode(200);
        city.get("/counts?groupBy=region").body("", hasEntry(equalTo("150103"), equalTo(1)));
        new Caller(TestTokens.of("a.bank").roles("bank").region("150000").org("91150100MA0000007W"), PATH)
                .get("/" + theirs.id())
                .statusCode(404);
    }

    @Test
    void listsAreReadInPartsAndExportedWithinTheScope() {
        var there = Caller.of("clerk", "150121", PATH);
        for (int day = 10; day < 15; day++) {
            there.create(body("PEOPLE_MEDIATION", "150121", "2023-06-" + day, ""));
        }

        var first = there.request().get(PATH + "?limit=3&count=exact&region=150121");
        var second = there.request().get(first.header("Link").replaceAll("^<(.*)>.*$", "$1"));

        assertThat(first.jsonPath().getList("items")).hasSize(3);
        assertThat(first.jsonPath().getInt("total")).isEqualTo(5);
        assertThat(second.jsonPath().getList("items")).hasSize(2);
        assertThat(second.jsonPath().getString("next")).isNull();
        there.get("?occurredFrom=2023-06-11&occurredTo=2023-06-12").body("items", hasSize(2));
        there.get("?region=15").statusCode(400).body("violations[0].pointer", equalTo("?region"));
        there.get("?cursor=abc").statusCode(400).body("code", equalTo("invalid-cursor"));
        var csv = there.request().accept("text/csv").get(PATH).asString();
        assertThat(csv.lines()).hasSize(6).anyMatch(line -> line.startsWith("\uFEFFnumber,kind"));
        var lines = there.request()
                .accept("application/x-ndjson")
                .get(PATH + "?sort=openedOn")
                .asString();
        assertThat(lines.lines()).hasSize(5).first().asString().contains("\"openedOn\":\"2023-06-10\"");
        var oldest = there.request().get(PATH + "?limit=3&sort=openedOn&count=estimate");
        assertThat(oldest.jsonPath().getBoolean("totalIsEstimate")).isTrue();
        assertThat(there.request()
                        .get(oldest.header("Link").replaceAll("^<(.*)>.*$", "$1"))
                        .jsonPath()
                        .getList("items.openedOn", String.class))
                .containsExactly("2023-06-13", "2023-06-14");
    }

    @Test
    void withoutATokenOnlyVocabulariesAreRead() {
        given().get(PATH).then().statusCode(401);
        given().get(PATH + "/vocabularies/mediation-kinds")
                .then()
                .statusCode(200)
                .body("code", hasSize(4))
                .body("find { it.code == 'PEOPLE_MEDIATION' }.zh", equalTo("人民调解"));
        given().get(PATH + "/vocabularies/none").then().statusCode(404);
    }

    private static Journey accepted(Journey opened) {
        return opened.act("acceptance", "{'occurredOn':'2023-03-08','accepted':true}")
                .act("mediator-assignment", "{'occurredOn':'2023-03-09','mediators':['王芳','李强']}");
    }

    private static String body(String kind, String region, String occurredOn, String extra) {
        return """
               {'kind':'%s','region':'%s','occurredOn':'%s',%s'title':'%s 商标许可纠纷',
                'amountInDispute':{'amount':'60000.00','currency':'CNY'},
                'parties':[{'role':'APPLICANT','kind':'ORGANISATION','name':'示例公司','identifier':'91150100MA0000007W'},
                           {'role':'RESPONDENT','kind':'PERSON','name':'示例个人','identifier':'%s'}],
                'rights':[{'type':'TRADEMARK','number':'第99000001号','name':'示例'}]}""".formatted(kind, region, occurredOn, extra, region, RESIDENT);
    }
}
