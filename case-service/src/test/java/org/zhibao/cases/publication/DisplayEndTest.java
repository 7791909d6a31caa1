package org.zhibao.cases.publication;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.zhibao.cases.testsupport.CaseClient;
import org.zhibao.kit.testsupport.PostgresResource;
import org.zhibao.kit.time.OfficeClock;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class DisplayEndTest extends PublicationFixture {

    DisplayEndTest(OfficeClock clock) {
        super(clock);
    }

    @Test
    void aWithdrawnDecisionIsGoneWithItsReasonAndItsTextIsNoLongerKept() {
        todayIs("2024-06-03");
        var displayed = onDisplay(nextNumber());
        var id = publicationOf(displayed.answer());

        displayed
                .as("leader", "publication-correction", "{'occurredOn':'2024-05-06','penalty':'罚款12000元','note':'笔误'}")
                .then("decision-annulment", "{'occurredOn':'2024-05-20'}")
                .then(
                        "publication-withdrawal",
                        "{'occurredOn':'2024-05-22','ground':'REVOKED','reason':'处罚决定被复议机关撤销'}");

        given().get("/api/v1/publications/" + id)
                .then()
                .statusCode(410)
                .contentType("application/problem+json")
                .body("ending", equalTo("WITHDRAWN"))
                .body("reason", equalTo("处罚决定被复议机关撤销"))
                .body("penalty", equalTo(null));
    }

    @Test
    void anEarlyRemovalNamesEveryConditionThatIsNotMet() {
        todayIs("2025-01-06");
        var displayed = onDisplay(nextNumber());
        var answer = displayed.answer();
        var seen = new CaseClient.Seen(
                answer.extract().path("id"), answer.extract().header("ETag"));

        officer.postAs(
                        "leader",
                        seen,
                        "early-removal",
                        "{'occurredOn':'2024-06-03','conditionsMet':['OBLIGATIONS_PERFORMED']}")
                .statusCode(422)
                .body("violations", hasSize(4));
        displayed.as(
                "leader",
                "early-removal",
                "{'occurredOn':'2024-12-02','conditionsMet':['OBLIGATIONS_PERFORMED','HARM_REMOVED','NO_REPETITION','NOT_LISTED']}");

        given().get("/api/v1/publications/" + publicationOf(answer))
                .then()
                .statusCode(410)
                .body("ending", equalTo("REMOVED_EARLY"));
    }

    @Test
    void aRevokedLicenceStaysOnDisplay() {
        todayIs("2025-01-06");
        var displayed = served(FINE)
                .then(
                        "publication-draft",
                        "{'occurredOn':'2024-04-22','documentNumber':'" + nextNumber()
                                + "','penalty':'吊销营业执照','sanctions':['REVOCATION']}")
                .as("reviewer", "publication-review", "{'occurredOn':'2024-04-23','passed':true}")
                .then("publication", "{'occurredOn':'2024-04-24'}")
                .answer();
        var seen = new CaseClient.Seen(
                displayed.extract().path("id"), displayed.extract().header("ETag"));

        officer.postAs(
                        "leader",
                        seen,
                        "early-removal",
                        "{'occurredOn':'2024-12-02','conditionsMet':['OBLIGATIONS_PERFORMED','HARM_REMOVED','NO_REPETITION','NOT_LISTED']}")
                .statusCode(422)
                .body("violations.code", equalTo(java.util.List.of("no-early-removal")));
    }

    @Test
    void aLightPenaltyIsShownThreeMonthsAndThenNoLonger() {
        todayIs("2024-05-06");
        var number = nextNumber();
        var displayed = served(",'fine':{'amount':'2000.00','currency':'CNY'}")
                .then("publication-draft", "{'occurredOn':'2024-04-22','documentNumber':'" + number + "'}")
                .as("reviewer", "publication-review", "{'occurredOn':'2024-04-23','passed':true}")
                .then("publication", "{'occurredOn':'2024-04-24'}");
        var id = publicationOf(displayed.answer());
        given().get("/api/v1/publications/" + id).then().statusCode(200).body("displayedUntil", equalTo("2024-07-24"));

        todayIs("2024-07-25");

        given().get("/api/v1/publications/" + id)
                .then()
                .statusCode(410)
                .body("ending", equalTo("EXPIRED"))
                .body("endedOn", equalTo("2024-07-25"));
        given().queryParam("number", number).get("/api/v1/publications").then().body("items", hasSize(0));
        displayed.then("publication-expiry", "{'occurredOn':'2024-07-25'}");
        given().get("/api/v1/publications/" + id).then().statusCode(410);
    }

    @Test
    void whatTheRegistersKnowNobodysWordUndoes() {
        todayIs("2025-06-02");
        var party = "91150102MA12345692";
        var body = CaseClient.body("TM_INFRINGEMENT", "150102", "2024-03-04").replace("91150100MA0000007W", party);
        var displayed = decided(body, FINE)
                .then("publication-draft", "{'occurredOn':'2024-04-22','documentNumber':'" + nextNumber() + "'}")
                .as("reviewer", "publication-review", "{'occurredOn':'2024-04-23','passed':true}")
                .then("publication", "{'occurredOn':'2024-04-24'}")
                .answer();
        decidedAgain(party);
        var seen = new CaseClient.Seen(
                displayed.extract().path("id"), displayed.extract().header("ETag"));

        officer.postAs(
                        "leader",
                        seen,
                        "early-removal",
                        "{'occurredOn':'2025-05-12','conditionsMet':['OBLIGATIONS_PERFORMED','HARM_REMOVED','NO_REPETITION','NOT_LISTED']}")
                .statusCode(422)
                .body("violations", hasSize(1))
                .body("violations[0].detail", containsString("NO_REPETITION"));
    }

    private void decidedAgain(String party) {
        var body = CaseClient.body("TM_INFRINGEMENT", "150102", "2025-03-03").replace("91150100MA0000007W", party);
        officer.carry(officer.register(body), "acceptance", "{'occurredOn':'2025-03-06','accepted':true}")
                .then("investigation-end", "{'occurredOn':'2025-04-01'}")
                .as("reviewer", "review", "{'occurredOn':'2025-04-02'}")
                .then("notice", "{'occurredOn':'2025-04-08'}")
                .then("decision", "{'occurredOn':'2025-04-21','outcome':'PENALTY_IMPOSED'" + FINE + "}")
                .then("service", "{'occurredOn':'2025-04-22'}");
    }
}
