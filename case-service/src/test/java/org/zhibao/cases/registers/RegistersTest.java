package org.zhibao.cases.registers;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ExtractableResponse;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.zhibao.cases.testsupport.CaseClient;
import org.zhibao.kit.testsupport.PostgresResource;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class RegistersTest {

    private static final String GOODS = "{'occurredOn':'2024-05-06','lines':["
            + "{'conduct':'SELLS_COUNTERFEITS','name':'示例白酒','quantity':20,'unit':'箱','sold':false,"
            + "'markedPrice':{'amount':'150.00','currency':'CNY'}},"
            + "{'conduct':'SELLS_COUNTERFEITS','name':'示例包装','quantity':20,'unit':'件','sold':false,"
            + "'markedPrice':{'amount':'50.00','currency':'CNY'}}]}";

    private static final String ENTERPRISES = "/api/v1/registers/protected-enterprises";

    private static RequestSpecification as(String role, String region) {
        return CaseClient.of(role, region)
                .request()
                .header("Idempotency-Key", UUID.randomUUID().toString());
    }

    private static String body(String region, String on, String holder, String respondent) {
        return """
               {"kind":"TM_INFRINGEMENT","channel":"SELF_FOUND","region":"%s","occurredOn":"%s","title":"示例",
                "parties":[{"role":"RIGHT_HOLDER","kind":"ORGANISATION","name":"权利人","identifier":"%s"},
                           {"role":"RESPONDENT","kind":"ORGANISATION","name":"被处罚人","identifier":"%s"}]}""".formatted(region, on, holder, respondent);
    }

    private static ExtractableResponse<Response> registered(
            String region, String on, String holder, String respondent) {
        return as("officer", region)
                .body(body(region, on, holder, respondent))
                .post("/api/v1/cases")
                .then()
                .statusCode(201)
                .extract();
    }

    private static CaseClient.Seen seen(ExtractableResponse<Response> answer) {
        return new CaseClient.Seen(answer.path("id"), answer.header("ETag"));
    }

    private static CaseClient.Seen seen(ValidatableResponse answer) {
        return seen(answer.extract());
    }

    /** A case whose penalty took effect, decided on the day given. */
    private static CaseClient.Carried penalised(String region, String respondent, String year) {
        var officer = CaseClient.officer(region);
        return officer.carry(
                        seen(registered(region, year + "-03-04", "91150200MA7654329R", respondent)),
                        "acceptance",
                        "{'occurredOn':'" + year + "-03-06','accepted':true}")
                .then("investigation-end", "{'occurredOn':'" + year + "-04-01'}")
                .as("reviewer", "review", "{'occurredOn':'" + year + "-04-02'}")
                .then("notice", "{'occurredOn':'" + year + "-04-08'}")
                .then(
                        "decision",
                        "{'occurredOn':'" + year
                                + "-04-19','outcome':'PENALTY_IMPOSED','fine':{'amount':'12000.00','currency':'CNY'}}")
                .then("service", "{'occurredOn':'" + year + "-04-22'}");
    }

    @Test
    void aProtectedEnterprisesCaseGoesOnTheFastLaneWhileItIsListed() {
        var holder = "91150102MA12345692";
        registered("150203", "2023-12-29", holder, "91150203MA0ABCDE68");
        var listed = as("leader", "150200")
                .body("{\"occurredOn\":\"2024-01-02\",\"region\":\"150200\",\"name\":\"示例企业\",\"identifier\":\""
                        + holder + "\"}")
                .post(ENTERPRISES)
                .then()
                .statusCode(201)
                .extract();

        var fast = registered("150203", "2024-01-03", holder, "91150203MA0ABCDE68");
        registered("150203", "2024-01-03", "91150200MA7654329R", holder);
        registered("150102", "2024-01-03", holder, "91150203MA0ABCDE68");

        CaseClient.officer("150200")
                .request()
                .get("/api/v1/cases?fastLane=true")
                .then()
                .body("items.id", equalTo(java.util.List.of(fast.<String>path("id"))))
                .body("items[0].fastLane", equalTo(true));
        as("leader", "150200")
                .header("If-Match", listed.header("ETag"))
                .body("{\"occurredOn\":\"2024-02-01\",\"reason\":\"注销\"}")
                .post(listed.header("Location").replaceFirst("^https?://[^/]+", "") + "/delisting")
                .then()
                .statusCode(200)
                .body("delistedOn", equalTo("2024-02-01"));
        as("officer", "150203")
                .body(body("150203", "2024-02-02", holder, "91150203MA0ABCDE68"))
                .post("/api/v1/cases")
                .then()
                .statusCode(201)
                .body("fastLane", equalTo(false));
    }

    @Test
    void aListOfProtectionRefusesWhatIsWrongAndWhatIsNotItsPlace() {
        as("leader", "150102")
                .body(
                        "{\"occurredOn\":\"2024-01-02\",\"region\":\"150100\",\"name\":\"x\",\"identifier\":\"91150100MA0000007W\"}")
                .post(ENTERPRISES)
                .then()
                .statusCode(403);
        as("leader", "150100")
                .body(
                        "{\"occurredOn\":\"2024-01-02\",\"region\":\"150999\",\"name\":\"x\",\"identifier\":\"91150100MA0000007X\"}")
                .post(ENTERPRISES)
                .then()
                .statusCode(422)
                .body("violations", hasSize(2));
        var entry =
                "{\"occurredOn\":\"2024-01-02\",\"region\":\"150300\",\"name\":\"x\",\"identifier\":\"91150100MA0000007W\"}";
        as("leader", "150300").body(entry).post(ENTERPRISES).then().statusCode(201);
        as("leader", "150300")
                .body(entry)
                .post(ENTERPRISES)
                .then()
                .statusCode(409)
                .body("code", equalTo("already-exists"));
        as("officer", "150300").body(entry).post(ENTERPRISES).then().statusCode(403);
        as("officer", "150100")
                .get(ENTERPRISES + "?region=150300&limit=1")
                .then()
                .body("items.region", equalTo(java.util.List.of("150300")));
    }

    @Test
    void aCampaignCountsItsCasesOnceWithTheirFines() {
        var region = "150303";
        var first = penalised(region, "91150100MA0000007W", "2024");
        first.then("campaigns", "{'occurredOn':'2024-04-22','campaign':'IRON_FIST'}")
                .then("campaigns", "{'occurredOn':'2024-04-22','campaign':'IRON_FIST','year':2025}")
                .then("campaigns", "{'occurredOn':'2024-04-22','campaign':'KUNLUN'}");
        var received = seen(registered(region, "2024-05-06", "91150200MA7654329R", "91150100MA0000007W"));
        var tagged = CaseClient.officer(region)
                .carry(received, "campaigns", "{'occurredOn':'2024-05-06','campaign':'IRON_FIST'}");
        var withGoods = CaseClient.officer(region)
                .post(tagged.seen(), "goods", GOODS)
                .statusCode(200)
                .extract()
                .header("ETag");

        as("leader", "150300")
                .get("/api/v1/campaigns/IRON_FIST/totals?region=150300")
                .then()
                .statusCode(200)
                .body("labelZh", equalTo("铁拳"))
                .body("cases", equalTo(2))
                .body("casesByState.SERVED", equalTo(1))
                .body("casesByState.LEAD_RECEIVED", equalTo(1))
                .body("penalties", equalTo(1))
                .body("fines.amount", equalTo("12000.00"))
                .body("transfers", equalTo(0))
                .body("goods.箱", equalTo(20.0f))
                .body("goods.件", equalTo(20.0f))
                .body("goodsValue.amount", equalTo("4000.00"))
                .body("goodsUnpriced", equalTo(0));
        as("leader", "150300")
                .get("/api/v1/campaigns/IRON_FIST/totals?year=2025&region=150300")
                .then()
                .body("cases", equalTo(1));
        as("officer", "150200").get("/api/v1/campaigns/KUNLUN/totals").then().body("cases", equalTo(0));
        as("officer", region).get("/api/v1/cases?campaign=KUNLUN").then().body("items", hasSize(1));
        as("officer", region)
                .get("/api/v1/cases/" + received.id() + "/campaigns")
                .then()
                .body("campaign", equalTo(java.util.List.of("IRON_FIST")));
        var again = new CaseClient.Seen(received.id(), withGoods);
        CaseClient.officer(region)
                .post(again, "campaigns", "{'occurredOn':'2024-05-06','campaign':'IRON_FIST'}")
                .statusCode(409)
                .body("code", equalTo("campaign-counts-case"));
        CaseClient.officer(region)
                .post(again, "campaigns", "{'occurredOn':'2024-05-06','campaign':'NONE'}")
                .statusCode(422)
                .body("violations[0].code", equalTo("campaign-unknown"));
        as("officer", region).get("/api/v1/campaigns/NONE/totals").then().statusCode(404);
    }

    @Test
    void aGradeDerivesFromDecisionsThatStandAndAnAnnulledOneCountsNoLonger() {
        var region = "150402";
        var party = "91150203MA0ABCDE68";
        as("officer", region)
                .get("/api/v1/registers/credit-grades/" + party + "?on=2024-06-03")
                .then()
                .body("grade", equalTo("A"))
                .body("verification", equalTo("UNCONFIRMED"));
        penalised(region, party, "2023");
        var second = penalised(region, party, "2024");
        as("officer", region)
                .get("/api/v1/registers/credit-grades/" + party + "?on=2024-06-03")
                .then()
                .body("grade", equalTo("C"))
                .body("decisions", hasSize(2));

        second.then("decision-annulment", "{'occurredOn':'2024-05-20'}");

        as("officer", region)
                .get("/api/v1/registers/credit-grades/" + party + "?on=2024-06-03")
                .then()
                .body("grade", equalTo("B"))
                .body("decisions", hasSize(1));
    }

    @Test
    void aPartyIsNoticedHeardListedAndRemoved() {
        var region = "150502";
        var party = "91150200MA7654329R";
        var officer = CaseClient.officer(region);
        var first = penalised(region, party, "2023");
        officer.post(
                        seen(first.answer()),
                        "listing-notice",
                        "{'occurredOn':'2023-05-04','criterion':'REPEATED_INFRINGEMENT'}")
                .statusCode(422)
                .body("violations[0].code", equalTo("listing-criterion-unmet"));
        var second = penalised(region, party, "2024")
                .then("listing-notice", "{'occurredOn':'2024-05-06','criterion':'REPEATED_INFRINGEMENT'}");
        officer.postAs("leader", seen(second.answer()), "listing", "{'occurredOn':'2024-05-08','listed':true}")
                .statusCode(422)
                .body("violations[0].code", equalTo("listing-statement-running"));

        var listed = second.then("listing-statement", "{'occurredOn':'2024-05-09','note':'已整改'}")
                .as("leader", "listing", "{'occurredOn':'2024-05-10','listed':true,'reason':'两年内两次处罚'}")
                .then("listing-appeal", "{'occurredOn':'2024-06-03','way':'REPAIR'}");

        var id = seen(listed.answer()).id();
        as("officer", region)
                .get("/api/v1/registers/serious-violations?count=exact&limit=1")
                .then()
                .statusCode(200)
                .header("X-Total-Count", "1")
                .header("Link", nullValue())
                .body("caseId", hasItem(id));
        as("officer", region)
                .get("/api/v1/registers/serious-violations?sort=name")
                .then()
                .statusCode(400)
                .body("violations[0].code", equalTo("sort-not-served"));
        as("officer", region)
                .accept("text/csv")
                .get("/api/v1/registers/serious-violations")
                .then()
                .statusCode(200)
                .header("Content-Disposition", startsWith("attachment; filename*=UTF-8''%E4%B8%A5"))
                .body(containsString(id));
        as("officer", "150300")
                .get("/api/v1/registers/serious-violations")
                .then()
                .body("caseId", not(hasItem(id)));
        as("officer", region)
                .get("/api/v1/registers/credit-grades/" + party + "?on=2024-06-03")
                .then()
                .body("grade", equalTo("D"))
                .body("seriousViolation", equalTo(true));
        officer.postAs(
                        "leader",
                        seen(listed.answer()),
                        "listing-removal",
                        "{'occurredOn':'2024-12-02','ground':'REPAIRED'}")
                .statusCode(422)
                .body("violations[0].code", equalTo("listing-too-short"));
        officer.read(seen(listed.answer()), "listing").body("reason", equalTo("两年内两次处罚"));
        listed.as("leader", "listing-removal", "{'occurredOn':'2025-05-12','ground':'REPAIRED'}");
        as("officer", region)
                .get("/api/v1/cases/" + id + "/listing")
                .then()
                .body("status", equalTo("REMOVED"))
                .body("appeal", equalTo("REPAIR"))
                .body("reason", equalTo("REPAIRED"))
                .body("listingReason", equalTo("两年内两次处罚"));
        as("officer", region)
                .get("/api/v1/registers/serious-violations?status=REMOVED")
                .then()
                .body("find { it.caseId == '" + id + "' }.listingReason", equalTo("两年内两次处罚"));
    }

    @Test
    void whomACaseConsultedIsReferredToByTheNumberOfThePool() {
        var received = seen(registered("150602", "2024-05-06", "91150200MA7654329R", "91150100MA0000007W"));

        CaseClient.officer("150602")
                .carry(
                        received,
                        "experts",
                        "{'occurredOn':'2024-05-07','role':'TECHNICAL_INVESTIGATOR','reference':'NM-JSDC-0012','subject':'稀土永磁配方是否等同'}");

        as("officer", "150602")
                .get("/api/v1/cases/" + received.id() + "/experts")
                .then()
                .body("reference", equalTo(java.util.List.of("NM-JSDC-0012")))
                .body("[0].role", equalTo("TECHNICAL_INVESTIGATOR"));
    }
}
