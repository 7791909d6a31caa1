package org.zhibao.cases;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.zhibao.cases.testsupport.CaseClient;
import org.zhibao.kit.testsupport.PostgresResource;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class CaseJourneyTest {

    private final CaseClient officer = CaseClient.officer("150102");

    @Test
    void aPenaltyCaseIsCarriedFromTheLeadToItsClosure() {
        var received = officer.register("TM_INFRINGEMENT", "150102", "2023-03-06");

        var closed = officer.carry(received, "acceptance", "{'occurredOn':'2023-03-08','accepted':true}")
                .then("investigation-end", "{'occurredOn':'2023-04-03'}")
                .as("reviewer", "review", "{'occurredOn':'2023-04-06'}")
                .then("notice", "{'occurredOn':'2023-04-10'}")
                .then(
                        "decision",
                        "{'occurredOn':'2023-04-20','outcome':'PENALTY_IMPOSED','fine':{'amount':'12000.00','currency':'CNY'}}")
                .then("service", "{'occurredOn':'2023-04-21'}")
                .then("payment", "{'occurredOn':'2023-05-04','fine':{'amount':'12000.00','currency':'CNY'}}")
                .then("closure", "{'occurredOn':'2023-05-04','result':'EXECUTED'}")
                .answer();

        closed.body("state", equalTo("CLOSED"))
                .body("fine.amount", equalTo("12000.00"))
                .body("decidedOn", equalTo("2023-04-20"))
                .body("number", not(startsWith("呼知收")));
        var id = closed.extract().path("id").toString();
        officer.read(id, "steps")
                .body(
                        "act",
                        equalTo(java.util.List.of(
                                "ACCEPTANCE",
                                "INVESTIGATION_END",
                                "REVIEW",
                                "NOTICE",
                                "DECISION",
                                "SERVICE",
                                "PAYMENT",
                                "CLOSURE")));
    }

    @Test
    void aDecisionBeforeAcceptanceIsRefusedWithWhatIsPossible() {
        var received = officer.register("PATENT_INFRINGEMENT", "150102", "2023-03-06");

        ValidatableResponse refused =
                officer.post(received, "decision", "{'occurredOn':'2023-03-07','outcome':'INFRINGEMENT_ESTABLISHED'}");

        refused.statusCode(409)
                .contentType("application/problem+json")
                .body("code", equalTo("wrong-state"))
                .body("state", equalTo("REQUEST_RECEIVED"))
                .body("allowedActs", hasItems("STANDING", "REFUSAL", "WITHDRAWAL"));
    }

    @Test
    void everyBrokenFieldIsNamedAtOnce() {
        officer.request()
                .header("Accept-Language", "en")
                .body("""
                        {"kind":"PATENT_INFRINGEMENT","channel":"RIGHT_HOLDER","region":"159999","occurredOn":"2023-03-06",
                         "title":"t","parties":[{"role":"RESPONDENT","kind":"ORGANISATION","name":"n","identifier":"91150100MA0000007X"}],
                         "rights":[{"type":"PATENT_INVENTION","number":"202310000001.4"}]}""")
                .post("/api/v1/cases")
                .then()
                .statusCode(422)
                .body("violations.pointer", hasItems("/region", "/parties/0/identifier", "/rights/0/number"))
                .body("violations.code", hasItem("patent.check-digit"));
    }

    @Test
    void aDateInTheFutureAndAMissingFieldAreRefused() {
        officer.request()
                .body(
                        "{\"kind\":\"TM_INFRINGEMENT\",\"channel\":\"SELF_FOUND\",\"region\":\"150102\",\"occurredOn\":\"2999-01-01\",\"title\":\"t\"}")
                .post("/api/v1/cases")
                .then()
                .statusCode(422)
                .body("violations[0].code", equalTo("date-in-future"));
        officer.request()
                .body("{\"kind\":\"TM_INFRINGEMENT\",\"channel\":\"SELF_FOUND\",\"region\":\"150102\",\"title\":\"t\"}")
                .post("/api/v1/cases")
                .then()
                .statusCode(400)
                .body("violations[0].pointer", equalTo("/occurredOn"));
    }

    @Test
    void repeatingACallAnswersTheSameAndAnotherBodyUnderItsKeyIsRefused() {
        var key = UUID.randomUUID().toString();
        var body = CaseClient.body("TM_INFRINGEMENT", "150102", "2023-03-06");

        var first = officer.request().header("Idempotency-Key", key).body(body).post("/api/v1/cases");
        var second = officer.request().header("Idempotency-Key", key).body(body).post("/api/v1/cases");

        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(second.statusCode()).isEqualTo(201);
        assertThat(second.path("id").toString()).isEqualTo(first.path("id"));
        assertThat(second.header("ETag")).isEqualTo(first.header("ETag")).isEqualTo("\"0\"");
        officer.request()
                .header("Idempotency-Key", key)
                .body(body.replace("TM_INFRINGEMENT", "TRADE_SECRET"))
                .post("/api/v1/cases")
                .then()
                .statusCode(422)
                .body("code", equalTo("idempotency-key-reused"));
    }

    @Test
    void aStaleOrMissingVersionIsRefused() {
        var received = officer.register("TM_INFRINGEMENT", "150102", "2023-03-06");
        var path = "/api/v1/cases/" + received.id() + "/verification";

        officer.request()
                .body("{\"occurredOn\":\"2023-03-07\"}")
                .post(path)
                .then()
                .statusCode(428);
        officer.request()
                .header("If-Match", "\"7\"")
                .body("{\"occurredOn\":\"2023-03-07\"}")
                .post(path)
                .then()
                .statusCode(412);
    }

    @Test
    void anOfficerSeesTheOwnDistrictOnly() {
        var other = CaseClient.officer("150103");
        var theirs = other.register("TM_INFRINGEMENT", "150103", "2023-03-06");

        officer.request().get("/api/v1/cases/" + theirs.id()).then().statusCode(404);
        officer.request()
                .get("/api/v1/cases?limit=500")
                .then()
                .statusCode(200)
                .body("items.id", not(hasItem(theirs.id())));
        officer.request()
                .body(CaseClient.body("TM_INFRINGEMENT", "150103", "2023-03-06"))
                .post("/api/v1/cases")
                .then()
                .statusCode(403);
        CaseClient.officer("150100")
                .request()
                .get("/api/v1/cases/" + theirs.id())
                .then()
                .statusCode(200);
    }

    @Test
    void criminalStagesCountPersonsApart() {
        var matter = officer.register("CRIM_POLICE", "150102", "2023-03-06");

        officer.carry(matter, "criminal-stages", "{'occurredOn':'2023-03-07','stage':'POLICE_FILED','persons':0}")
                .then("criminal-stages", "{'occurredOn':'2023-05-07','stage':'ARREST_APPROVED','persons':3}")
                .answer()
                .body("state", equalTo("IN_PROGRESS"));

        officer.read(matter, "criminal-stages").body("persons", equalTo(java.util.List.of(0, 3)));
    }

    @Test
    void customsFinesOnlyWhatInfringes() {
        var detained = officer.carry(
                officer.register("CUSTOMS_IP", "150102", "2023-03-06"),
                "acceptance",
                "{'occurredOn':'2023-03-07','accepted':true}");
        var fine = ",'fine':{'amount':'3000.00','currency':'CNY'}}";

        officer.post(detained.seen(), "decision", "{'occurredOn':'2023-03-20','outcome':'NOT_DETERMINED'" + fine)
                .statusCode(422)
                .body("violations[0].code", equalTo("amount-needs-penalty"));
        detained.then("decision", "{'occurredOn':'2023-03-20','outcome':'NOT_DETERMINED'}")
                .answer()
                .body("fine", nullValue());
    }

    @Test
    void aVerificationEndsWithItsMeasuresWhereTheyArePrinted() {
        var reported = officer.carry(
                        officer.register("ABNORMAL_PATENT", "150102", "2023-03-06"),
                        "acceptance",
                        "{'occurredOn':'2023-03-07','accepted':true}")
                .then("contact", "{'occurredOn':'2023-03-08'}")
                .then("decision", "{'occurredOn':'2023-03-20','outcome':'CONFIRMED_ABNORMAL'}")
                .then("report", "{'occurredOn':'2023-03-21'}");
        String path = reported.answer().extract().path("allowedActs.find { it.act == 'MEASURES' }.path");

        reported.as("leader", path.substring(path.lastIndexOf('/') + 1), "{'occurredOn':'2023-03-22'}")
                .answer()
                .body("state", equalTo("MEASURES_TAKEN"));
    }

    @Test
    void theTrialShowsThatTheComplaintWasServed() {
        var tried = officer.carry(
                        officer.register("CIVIL_COURT", "150102", "2023-03-06"),
                        "acceptance",
                        "{'occurredOn':'2023-03-07','accepted':true}")
                .then("trial", "{'occurredOn':'2023-03-09'}");

        officer.read(tried.seen(), "deadlines").body("find { it.rule == 'CIV-02' }.keptOn", equalTo("2023-03-09"));
    }

    @Test
    void listsAreReadInPartsAndExportsAsCsv() {
        var city = CaseClient.officer("150121");
        for (int day = 10; day < 15; day++) {
            city.register("RIGHTS_AID", "150121", "2023-06-" + day);
        }

        var first = city.request().get("/api/v1/cases?limit=3&count=exact");
        var second = city.request().get(first.header("Link").replaceAll("^<(.*)>.*$", "$1"));

        assertThat(first.jsonPath().getList("items")).hasSize(3);
        assertThat(first.jsonPath().getInt("total")).isEqualTo(5);
        assertThat(second.jsonPath().getList("items")).hasSize(2);
        assertThat(second.jsonPath().getString("next")).isNull();
        var csv = city.request().accept("text/csv").get("/api/v1/cases");
        assertThat(csv.asString().lines()).hasSize(6);
        assertThat(csv.contentType()).isEqualTo("text/csv;charset=UTF-8");
        assertThat(csv.header("Content-Disposition"))
                .matches("attachment; filename\\*=UTF-8''%E6%A1%88%E4%BB%B6-\\d{4}-\\d{2}-\\d{2}\\.csv");
    }

    @Test
    void withoutATokenOnlyVocabulariesAreRead() {
        given().get("/api/v1/cases").then().statusCode(401);
        given().get("/api/v1/vocabularies/case-kinds").then().statusCode(200).body("code", hasItem("CUSTOMS_IP"));
    }
}
