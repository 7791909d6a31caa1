package org.zhibao.cases.publication;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.zhibao.cases.testsupport.CaseClient;
import org.zhibao.kit.scope.CallerScope;
import org.zhibao.kit.scope.CallerScopes;
import org.zhibao.kit.testsupport.PostgresResource;
import org.zhibao.kit.time.OfficeClock;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class PublicationTest {

    private static final AtomicInteger SERIAL = new AtomicInteger(100);

    private final CaseClient officer = CaseClient.officer("150102");
    private final OfficeClock clock;

    private final EntityManager entityManager;

    PublicationTest(OfficeClock clock, EntityManager entityManager) {
        this.clock = clock;
        this.entityManager = entityManager;
    }

    @AfterEach
    void backToToday() {
        clock.reset();
    }

    private void todayIs(String date) {
        clock.set(Clock.fixed(Instant.parse(date + "T04:00:00Z"), ZoneId.of("Asia/Shanghai")));
    }

    /** A case of a natural person whose decision was served on 2024-04-22. */
    private CaseClient.Carried served(String decision) {
        var body = CaseClient.body("TM_INFRINGEMENT", "150102", "2024-03-04")
                .replace(
                        "\"kind\":\"ORGANISATION\",\"name\":\"示例公司\",\"identifier\":\"91150100MA0000007W\"",
                        "\"kind\":\"PERSON\",\"name\":\"王小明\",\"identifier\":\"150102199001010019\"");
        return decided(body, decision);
    }

    private CaseClient.Carried decided(String body, String decision) {
        var created = officer.request()
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(body)
                .post("/api/v1/cases")
                .then()
                .statusCode(201)
                .extract();
        var received = new CaseClient.Seen(created.path("id"), created.header("ETag"));
        return officer.carry(received, "acceptance", "{'occurredOn':'2024-03-06','accepted':true}")
                .then("investigation-end", "{'occurredOn':'2024-04-01'}")
                .as("reviewer", "review", "{'occurredOn':'2024-04-02'}")
                .then("notice", "{'occurredOn':'2024-04-08'}")
                .then("decision", "{'occurredOn':'2024-04-19','outcome':'PENALTY_IMPOSED'" + decision + "}")
                .then("service", "{'occurredOn':'2024-04-22'}");
    }

    private static final String FINE =
            ",'fine':{'amount':'12000.00','currency':'CNY'},'confiscated':{'amount':'3500.00','currency':'CNY'}";

    private static String nextNumber() {
        return "新市监处罚〔2024〕" + SERIAL.incrementAndGet() + "号";
    }

    private CaseClient.Carried onDisplay(String number) {
        return served(FINE)
                .then(
                        "publication-draft",
                        "{'occurredOn':'2024-04-22','documentNumber':'" + number
                                + "','penalty':'王小明（身份证150102199001010019，电话13847112345）罚款12000元，其配方为甲乙丙','secrets':['配方为甲乙丙']}")
                .as("reviewer", "publication-review", "{'occurredOn':'2024-04-23','passed':true}")
                .then("publication", "{'occurredOn':'2024-04-24'}");
    }

    private static String publicationOf(ValidatableResponse answer) {
        return CaseClient.officer("150102")
                .request()
                .get("/api/v1/cases/" + answer.extract().path("id") + "/publication")
                .then()
                .statusCode(200)
                .extract()
                .path("id");
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
    void whatIsMissingIsNamedWhenItIsReviewed() {
        todayIs("2024-05-06");
        var drafted = served(FINE)
                .then("publication-draft", "{'occurredOn':'2024-04-22'}")
                .answer();
        var seen = new CaseClient.Seen(
                drafted.extract().path("id"), drafted.extract().header("ETag"));

        officer.postAs("reviewer", seen, "publication-review", "{'occurredOn':'2024-04-23','passed':true}")
                .statusCode(422)
                .body("violations.pointer", hasItem("/abstract/documentNumber"));
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

        var seen = new CaseClient.Seen(
                recorded.extract().path("id"), recorded.extract().header("ETag"));
        officer.carryAs("reviewer", seen, "publication-review", "{'occurredOn':'2024-04-25','passed':true}")
                .then("publication", "{'occurredOn':'2024-04-25'}")
                .answer()
                .body("state", equalTo("PUBLISHED"));

        given().get("/api/v1/publications/" + id)
                .then()
                .statusCode(200)
                .body("penalty", equalTo("罚款12000元；没收违法所得3500元"));
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
    void aTypicalCaseIsListedForAnybody() {
        todayIs("2024-05-06");
        var displayed = onDisplay(nextNumber());
        var id = publicationOf(displayed.answer());

        displayed.as("leader", "typical-case", "{'occurredOn':'2024-05-06','title':'王小明侵犯商标专用权案','summary':'典型意义：……'}");

        given().queryParam("typical", "true")
                .queryParam("region", "150100")
                .get("/api/v1/publications")
                .then()
                .body("items.id", hasItem(id))
                .body("items.find { it.id == '" + id + "' }.typicalTitle", equalTo("王某某侵犯商标专用权案"));
    }

    @Test
    void thePublicPagesAndSeesNothingElse() {
        todayIs("2024-05-06");
        onDisplay(nextNumber());
        onDisplay(nextNumber());

        var first = given().queryParam("limit", 1)
                .queryParam("party", "王某")
                .get("/api/v1/publications")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .header("Link", containsString("rel=\"next\""))
                .extract();
        var second = given().queryParam("limit", 1)
                .queryParam("party", "王某")
                .queryParam("cursor", first.<String>path("next"))
                .get("/api/v1/publications")
                .then()
                .statusCode(200)
                .extract();

        assertThat(second.<String>path("items[0].id")).isNotEqualTo(first.<String>path("items[0].id"));
        given().queryParam("limit", 1)
                .queryParam("party", "王某")
                .header("If-None-Match", first.header("ETag"))
                .get("/api/v1/publications")
                .then()
                .statusCode(304);
        given().get("/api/v1/cases").then().statusCode(401);
        given().get("/api/v1/publications/" + UUID.randomUUID()).then().statusCode(404);
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
        var displayed = officer.carry(received, "acceptance", "{'occurredOn':'2025-06-04','accepted':true}")
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
        var created = officer.request()
                .body(body)
                .post("/api/v1/cases")
                .then()
                .statusCode(201)
                .extract();
        officer.carry(
                        new CaseClient.Seen(created.path("id"), created.header("ETag")),
                        "acceptance",
                        "{'occurredOn':'2025-03-06','accepted':true}")
                .then("investigation-end", "{'occurredOn':'2025-04-01'}")
                .as("reviewer", "review", "{'occurredOn':'2025-04-02'}")
                .then("notice", "{'occurredOn':'2025-04-08'}")
                .then("decision", "{'occurredOn':'2025-04-21','outcome':'PENALTY_IMPOSED'" + FINE + "}")
                .then("service", "{'occurredOn':'2025-04-22'}");
    }

    @Test
    void theAnonymousScopeOpensThePublicTableForReadingAndNoOther() {
        todayIs("2024-05-06");
        onDisplay(nextNumber());

        var readable = asAnybody("select count(*) from publication");
        var others = Stream.of(
                        "case_file",
                        "case_party",
                        "publication_draft",
                        "case_document",
                        "case_document_file",
                        "protected_enterprise",
                        "case_campaign",
                        "serious_violation",
                        "procedural_step",
                        "ledger_entry")
                .mapToLong(table -> asAnybody("select count(*) from " + table))
                .sum();

        assertThat(readable).isPositive();
        assertThat(others).isZero();
        assertThatThrownBy(() -> CallerScopes.callAs(
                        CallerScope.NONE,
                        () -> QuarkusTransaction.requiringNew()
                                .call(() -> entityManager
                                        .createNativeQuery(
                                                "insert into publication (id, version, region, kind, status, published_on,"
                                                        + " displayed_until) values (gen_random_uuid(), 0, '150102', 'TM_INFRINGEMENT',"
                                                        + " 'DISPLAYED', '2024-01-02', '2027-01-02')")
                                        .executeUpdate())))
                .hasStackTraceContaining("row-level security");
        assertThat(asAnybodyChanging("update publication set party = 'x'")).isZero();
    }

    private long asAnybody(String sql) {
        return CallerScopes.callAs(
                CallerScope.NONE,
                () -> QuarkusTransaction.requiringNew()
                        .call(() ->
                                ((Number) entityManager.createNativeQuery(sql).getSingleResult()).longValue()));
    }

    private int asAnybodyChanging(String sql) {
        return CallerScopes.callAs(
                CallerScope.NONE,
                () -> QuarkusTransaction.requiringNew()
                        .call(() -> entityManager.createNativeQuery(sql).executeUpdate()));
    }
}
