package org.zhibao.cases.publication;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.zhibao.cases.testsupport.CaseClient;
import org.zhibao.kit.testsupport.PostgresResource;
import org.zhibao.kit.time.OfficeClock;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class DraftingTest extends PublicationFixture {

    DraftingTest(OfficeClock clock) {
        super(clock);
    }

    @Test
    void aDecisionIsDraftedReviewedByAnotherAndReadByAnybody() {
        todayIs("2024-05-06");
        var number = nextNumber();
        var displayed = onDisplay(number).answer().body("state", equalTo("PUBLISHED"));
        var id = publicationOf(displayed);

        var seen = given().get("/api/v1/publications/" + id).then();

        seen.statusCode(200)
                .header("ETag", "\"0\"")
                .body("documentNumber", equalTo(number))
                .body("party", equalTo("王某某"))
                .body("violation", equalTo("商标侵权假冒"))
                .body("penalty", startsWith("王某某（身份证******，电话******）罚款12000元，其"))
                .body("penalty", not(containsString("甲乙丙")))
                .body("authority", equalTo("呼和浩特市新城区市场监督管理局"))
                .body("decidedOn", equalTo("2024-04-19"))
                .body("displayedUntil", equalTo("2027-04-24"));
        given().queryParam("number", number)
                .get("/api/v1/publications")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].id", equalTo(id));
        given().header("If-None-Match", "\"0\"")
                .get("/api/v1/publications/" + id)
                .then()
                .statusCode(304);
    }

    @Test
    void bothPeriodsRunAndTheUnconfirmedOneSaysSo() {
        todayIs("2024-05-06");
        var answer = onDisplay(nextNumber()).answer();

        officer.request()
                .get("/api/v1/cases/" + answer.extract().path("id") + "/publication")
                .then()
                .body("status", equalTo("DISPLAYED"))
                .body("missing", hasSize(0))
                .body("timers.rule", equalTo(java.util.List.of("PUB-01", "PUB-07", "PUB-06")))
                .body("timers.confirmed", equalTo(java.util.List.of(true, false, true)))
                .body("timers[0].keptOn", equalTo("2024-04-24"))
                .body("timers[0].late", equalTo(false));
    }

    @Test
    void whoDraftedDoesNotReviewAndNothingIsShownBefore() {
        todayIs("2024-05-06");
        var drafted = served(FINE)
                .then("publication-draft", "{'occurredOn':'2024-04-22','documentNumber':'" + nextNumber() + "'}")
                .answer();
        var seen = new CaseClient.Seen(
                drafted.extract().path("id"), drafted.extract().header("ETag"));

        officer.post(seen, "publication-review", "{'occurredOn':'2024-04-23','passed':true}")
                .statusCode(422)
                .body("violations[0].code", equalTo("reviewer-is-drafter"));
        officer.post(seen, "publication", "{'occurredOn':'2024-04-23'}")
                .statusCode(422)
                .body("code", equalTo("publication-unreviewed"));
        given().get("/api/v1/publications/" + publicationOf(drafted)).then().statusCode(404);
    }

    @Test
    void aWarningAloneIsNotPublishedAndAnUnknownSecretIsNamed() {
        todayIs("2024-05-06");
        var warned = served("").answer();
        var seen = new CaseClient.Seen(
                warned.extract().path("id"), warned.extract().header("ETag"));

        officer.post(seen, "publication-draft", "{'occurredOn':'2024-04-22'}")
                .statusCode(422)
                .body("violations[0].pointer", equalTo("/sanctions"))
                .body("violations[0].code", equalTo("warning-not-published"));
        officer.post(
                        seen,
                        "publication-draft",
                        "{'occurredOn':'2024-04-22','penalty':'通报批评','sanctions':['PUBLIC_CRITICISM'],'secrets':['没有的话']}")
                .statusCode(422)
                .body("violations[0].pointer", equalTo("/secrets/0"));
    }

    @Test
    void aConfiscationOfGoodsIsNotShownAsAWarning() {
        todayIs("2024-05-06");
        var decided = served(",'penalty':{'sanctions':['CONFISCATION_OF_GOODS','DESTRUCTION','STOP']}");

        officer.carry(decided.seen(), "publication-draft", "{'occurredOn':'2024-04-22'}");

        officer.request()
                .get("/api/v1/cases/" + decided.seen().id() + "/publication")
                .then()
                .body("abstract.penalty", equalTo("没收非法财物；销毁；责令停止"));
    }

    @Test
    void whatIsMissingIsNamedWhenItIsReviewed() {
        todayIs("2024-05-06");
        var drafted = served(FINE)
                .then("publication-draft", "{'occurredOn':'2024-04-22'}")
                .answer();
        var seen = new CaseClient.Seen(
                drafted.extract().path("id"), drafted.extract().header("ETag"));

        officer.postAs("reviewer", seen, "publication-review", "{'occurredOn':'2024-04-23','passed':true}")
                .statusCode(422)
                .body("violations.pointer", hasItem("/abstract/documentNumber"))
                .body("violations[0].detail", equalTo("摘要缺少决定书文号"));
    }

    @Test
    void theActWithoutADraftIsRecordedAndDraftsForReview() {
        todayIs("2024-05-06");
        var recorded = served(FINE)
                .then("publication", "{'occurredOn':'2024-04-24','documentNumber':'" + nextNumber() + "'}")
                .answer()
                .body("state", equalTo("PUBLISHED"));
        var id = publicationOf(recorded);
        given().get("/api/v1/publications/" + id).then().statusCode(404);

        todayIs("2024-07-01");
        periodsKeptInTime(recorded.extract().path("id"));
        var seen = new CaseClient.Seen(
                recorded.extract().path("id"), recorded.extract().header("ETag"));
        officer.carryAs("reviewer", seen, "publication-review", "{'occurredOn':'2024-04-25','passed':true}")
                .then("publication", "{'occurredOn':'2024-06-28'}")
                .answer()
                .body("state", equalTo("PUBLISHED"));

        periodsKeptInTime(recorded.extract().path("id"));
        given().get("/api/v1/publications/" + id)
                .then()
                .statusCode(200)
                .body("penalty", equalTo("罚款12000元；没收违法所得3500元"));
    }

    /** By the display elsewhere, on the third working day after the decision, whatever comes here later. */
    private void periodsKeptInTime(String id) {
        officer.request()
                .get("/api/v1/cases/" + id + "/publication")
                .then()
                .body("timers.findAll { it.rule in ['PUB-01', 'PUB-07'] }.keptOn", everyItem(equalTo("2024-04-24")))
                .body("timers.findAll { it.rule in ['PUB-01', 'PUB-07'] }.late", contains(false, false));
    }

    @Test
    void aDecisionOnAPartyOfAnotherProvinceIsPushedThere() {
        todayIs("2024-05-06");
        var body = CaseClient.body("TM_INFRINGEMENT", "150102", "2024-03-04")
                .replace("91150100MA0000007W", "91350100M000100Y43");
        var drafted = decided(body, FINE)
                .then("publication-draft", "{'occurredOn':'2024-04-22','documentNumber':'" + nextNumber() + "'}")
                .then("registration-place-push", "{'occurredOn':'2024-04-30'}")
                .answer();

        officer.request()
                .get("/api/v1/cases/" + drafted.extract().path("id") + "/publication")
                .then()
                .body("otherProvince", equalTo("350000"))
                .body("timers.rule", hasItems("PUB-02", "PUB-03"))
                .body("timers.find { it.rule == 'PUB-02' }.keptOn", equalTo("2024-04-30"));
    }

    @Test
    void anAdjudicationIsPublishedInTheSameWayAndSaysThatTheDutyIsNotConfirmed() {
        todayIs("2025-09-01");
        var received = officer.register("PATENT_INFRINGEMENT", "150102", "2025-06-03");
        var displayed = officer.shown(received, "2025-06-03")
                .then("acceptance", "{'occurredOn':'2025-06-04','accepted':true}")
                .then(
                        "panel",
                        "{'occurredOn':'2025-06-04','members':[{'name':'an','role':'PRESIDING'},{'name':'bo','role':'MEMBER'},{'name':'cai','role':'MEMBER'}]}")
                .then("service-of-request", "{'occurredOn':'2025-06-06'}")
                .then(
                        "deliberation",
                        "{'occurredOn':'2025-06-20','votes':[{'member':'an','conclusion':'INFRINGEMENT_ESTABLISHED'},{'member':'bo','conclusion':'INFRINGEMENT_ESTABLISHED'},{'member':'cai','conclusion':'INFRINGEMENT_ESTABLISHED'}]}")
                .then("decision", "{'occurredOn':'2025-06-23','outcome':'INFRINGEMENT_ESTABLISHED'}")
                .then("service", "{'occurredOn':'2025-06-24'}")
                .then("publication-draft", "{'occurredOn':'2025-06-25','documentNumber':'呼新知法裁字〔2025〕91号'}")
                .as("reviewer", "publication-review", "{'occurredOn':'2025-06-26','passed':true}")
                .then("publication", "{'occurredOn':'2025-06-27'}")
                .answer();

        given().get("/api/v1/publications/" + publicationOf(displayed))
                .then()
                .statusCode(200)
                .body("penalty", equalTo("认定侵权成立，责令停止侵权"))
                .body("displayedUntil", equalTo("2028-06-27"));
        officer.request()
                .get("/api/v1/cases/" + displayed.extract().path("id") + "/publication")
                .then()
                .body("verification", equalTo("UNCONFIRMED"));
    }
}
