package org.zhibao.cases.deadlines;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.zhibao.cases.testsupport.CaseClient;
import org.zhibao.cases.testsupport.CaseClient.Seen;
import org.zhibao.kit.scope.CallerScope;
import org.zhibao.kit.scope.CallerScopes;
import org.zhibao.kit.testsupport.PostgresResource;
import org.zhibao.kit.testsupport.TestTokens;
import org.zhibao.kit.time.OfficeClock;

/** Deadlines as people meet them: the docket, what is granted, what is told, and what a new holiday notice moves. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class DocketTest {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final CaseClient officer = CaseClient.officer("150221");

    @Inject
    OfficeClock office;

    @Inject
    DeadlineScan scan;

    @Inject
    EntityManager entityManager;

    @AfterEach
    void today() {
        office.reset();
    }

    @Test
    void whatIsPressingComesFirstAndWhatIsKeptLeaves() {
        itIs("2025-03-10");
        var late = officer.register("TM_INFRINGEMENT", "150221", "2025-02-10");
        var early = officer.register("TM_INFRINGEMENT", "150221", "2025-03-07");

        docket("?region=150221&rule=PEN-01")
                .body("items.caseId", contains(late.id(), early.id()))
                .body("items[0].daysLeft", equalTo(-7))
                .body("items[0].name", equalTo("线索核查/立案决定"));
        docket("?region=150221&rule=PEN-01&due=overdue").body("items.caseId", contains(late.id()));
        docket("/counts?region=150221&rule=PEN-01&groupBy=rule")
                .body("[0].group", equalTo("PEN-01"))
                .body("[0].overdue", equalTo(1))
                .body("[0].later", equalTo(1));

        accept(late, "2025-03-10", "li");

        docket("?region=150221&rule=PEN-01").body("items.caseId", contains(early.id()));
        docket("?officer=li&rule=PEN-11").body("items.caseId", contains(late.id()));
        officer.request()
                .accept("text/csv")
                .get("/api/v1/docket?officer=li&rule=PEN-11")
                .then()
                .statusCode(200)
                .body(containsString("2025-06-09"));
        officer.request()
                .accept("application/x-ndjson")
                .get("/api/v1/docket?officer=li&rule=PEN-11")
                .then()
                .statusCode(200)
                .body(containsString("\"due\":\"2025-06-09\""));
    }

    @Test
    void pagesFollowOneAnotherAndNobodySeesAnotherPlace() {
        itIs("2025-03-10");
        var here = CaseClient.officer("150222");
        var ids = List.of("2025-03-03", "2025-03-04", "2025-03-05").stream()
                .map(day -> here.register("TM_INFRINGEMENT", "150222", day).id())
                .toList();

        var first = here.request()
                .get("/api/v1/docket?limit=2&count=exact")
                .then()
                .statusCode(200)
                .body("items.caseId", equalTo(ids.subList(0, 2)))
                .body("total", equalTo(3));
        here.request()
                .queryParam("cursor", first.extract().<String>path("next"))
                .get("/api/v1/docket?limit=2&count=exact")
                .then()
                .statusCode(200)
                .body("items.caseId", equalTo(ids.subList(2, 3)));
        officer.request().get("/api/v1/docket?limit=500").then().body("items.region", everyItem(equalTo("150221")));
    }

    @Test
    void anExtensionNeedsTheApproverAndTheLengthThatTheRuleNames() {
        itIs("2025-03-10");
        var seen = accept(officer.register("TM_INFRINGEMENT", "150221", "2025-03-03"), "2025-03-10", "wang");
        deadlines(seen.id())
                .body("find { it.rule == 'PEN-11' }.due", equalTo("2025-06-09"))
                .body("find { it.rule == 'PEN-11' }.rawDue", equalTo("2025-06-08"))
                .body("find { it.rule == 'PEN-11' }.extensionsOffered[0]", containsString("延长不超过30日"));

        extend(seen, 31, "AGENCY_HEAD")
                .statusCode(422)
                .body("code", equalTo("deadline-act-refused"))
                .body("basis", containsString("64"))
                .body("violations[0].pointer", equalTo("/amount"))
                .body("violations[0].code", equalTo("extension-too-long"));
        extend(seen, 30, "HIGHER_PATENT_OFFICE")
                .statusCode(422)
                .body("violations[0].pointer", equalTo("/approverRole"))
                .body("violations[0].code", equalTo("approver-not-authorised"));
        extend(seen, 30, "AGENCY_HEAD").statusCode(200);

        deadlines(seen.id())
                .body("find { it.rule == 'PEN-11' }.rawDue", equalTo("2025-07-08"))
                .body("find { it.rule == 'PEN-11' }.explanation", containsString("王某某"));
        docket("?officer=wang&rule=PEN-11").body("items[0].due", equalTo("2025-07-08"));
    }

    @Test
    void daysThatDoNotCountMoveTheDueDateOnceTheirEndIsKnown() {
        itIs("2025-04-30");
        var seen = accept(officer.register("TM_INFRINGEMENT", "150221", "2025-03-03"), "2025-03-10", "zhao");

        officer.post(
                        seen,
                        "exclusion",
                        "{'occurredOn':'2025-03-20','rule':'PEN-11','reason':'SETTLEMENT','from':'2025-03-20'}")
                .statusCode(422)
                .body("violations[0].code", equalTo("reason-not-excluded-by-rule"));
        var open = officer.carry(
                seen,
                "exclusion",
                "{'occurredOn':'2025-03-20','rule':'PEN-11','reason':'APPRAISAL','from':'2025-03-20'}");
        deadlines(seen.id()).body("find { it.rule == 'PEN-11' }.standing", equalTo("SUSPENDED"));
        docket("?officer=zhao&rule=PEN-11").body("items", hasSize(0));
        open.then("exclusion-end", "{'occurredOn':'2025-03-31','rule':'PEN-11','to':'2025-03-29'}");

        docket("?officer=zhao&rule=PEN-11").body("items[0].due", equalTo("2025-06-18"));
    }

    @Test
    void aDeadlineIsWarnedOfOnceAndItsBreachToldOnce() {
        itIs("2025-03-03");
        var id = officer.register("TM_INFRINGEMENT", "150221", "2025-03-03").id();

        assertThat(told(id)).isEmpty();
        itIs("2025-03-19");
        scanTwice();
        assertThat(told(id)).isEqualTo("zhibao.case.deadline-warned.v1 1");
        itIs("2025-03-25");
        scanTwice();

        assertThat(told(id)).isEqualTo("zhibao.case.deadline-warned.v1 1, zhibao.case.deadline-breached.v1 2");
    }

    @Test
    void whatHadPassedWhenItWasPutOnRecordIsNotToldOf() {
        itIs("2025-03-03");
        var id = officer.register("TM_INFRINGEMENT", "150221", "2023-03-06").id();

        scanTwice();

        assertThat(told(id)).isEmpty();
        docket("?rule=PEN-01&due=overdue&limit=500").body("items.caseId", hasItem(id));
    }

    @Test
    void aClosedCaseLeavesTheDocket() {
        itIs("2025-05-05");
        var id = officer.carry(
                        officer.register("TM_INFRINGEMENT", "150221", "2025-03-03"),
                        "acceptance",
                        "{'occurredOn':'2025-03-05','accepted':false,'reason':'无违法事实'}")
                .then("closure", "{'occurredOn':'2025-03-06','result':'NOT_FILED'}")
                .answer()
                .extract()
                .<String>path("id");

        docket("?region=150221&limit=500").body("items.caseId", not(hasItem(id)));
    }

    @Test
    void aNewHolidayNoticeMovesOpenDeadlinesAndSaysWhich() {
        itIs("2026-12-25");
        var id = officer.register("TM_INFRINGEMENT", "150221", "2026-12-25").id();
        docket("?rule=PEN-01&dueFrom=2027-01-01")
                .body("items[0].certainty", equalTo("PROVISIONAL"))
                .body("items[0].due", equalTo("2027-01-15"));
        officer.request()
                .accept("text/csv")
                .get("/api/v1/docket?rule=PEN-01&dueFrom=2027-01-01")
                .then()
                .body(containsString("PROVISIONAL"));
        deadlines(id).body("find { it.rule == 'PEN-01' }.explanation", containsString("暂定"));

        var location = administrator()
                .body(NOTICE_2027)
                .post("/api/v1/legal-time/notices")
                .then()
                .statusCode(202)
                .extract()
                .header("Location");
        var path = location.substring(location.indexOf("/api/"));
        await().atMost(Duration.ofSeconds(20))
                .until(() -> officer.request().get(path).path("finishedAt") != null);

        officer.request()
                .get(path + "/movements?limit=500")
                .then()
                .body("items.caseId", hasItem(id))
                .body("items.find { it.caseId == '" + id + "' }.before", equalTo("2027-01-15"))
                .body("items.find { it.caseId == '" + id + "' }.after", equalTo("2027-01-18"))
                .body("items.find { it.caseId == '" + id + "' }.certainty", equalTo("CERTAIN"));
        given().get("/api/v1/legal-time/calendar").then().body("years", hasItem(2027));
        officer.request().get(path).then().body("moved", greaterThan(0));
    }

    @Test
    void aNoticeWithMistakesIsRefusedLineByLine() {
        administrator()
                .body(NOTICE_2027.replace("2027-01-01,五", "2027-01-01,四"))
                .post("/api/v1/legal-time/notices")
                .then()
                .statusCode(422)
                .body("violations[0].pointer", equalTo("/lines/2/weekday"));
        officer.request()
                .contentType("text/csv")
                .body(NOTICE_2027)
                .post("/api/v1/legal-time/notices")
                .then()
                .statusCode(403);
    }

    @Test
    void anybodyMayReckonADeadline() {
        given().get("/api/v1/legal-time/deadline?rule=PEN-01&from=2024-09-12")
                .then()
                .statusCode(200)
                .body("due", equalTo("2024-10-10"))
                .body("explanation", containsString("2024-10-10"));
        given().get("/api/v1/legal-time/deadline?rule=NO-99&from=2024-09-12")
                .then()
                .statusCode(404);
        given().get("/api/v1/legal-time/deadline?rule=TRF-02&from=2024-09-12")
                .then()
                .statusCode(422);
    }

    /** A sample in the form of a notice; the real one for 2027 was not out when this was written. */
    private static final String NOTICE_2027 = """
            date,weekday,status,kind,name_zh,name_en,notice_year,source,certainty
            2027-01-01,五,OFF,STATUTORY,元旦,New Year,2027,sample,CERTAIN
            2027-05-01,六,OFF,STATUTORY,劳动节,Labour Day,2027,sample,CERTAIN
            2027-10-01,五,OFF,STATUTORY,国庆节,National Day,2027,sample,CERTAIN
            2027-10-02,六,OFF,STATUTORY,国庆节,National Day,2027,sample,CERTAIN
            2027-10-03,日,OFF,STATUTORY,国庆节,National Day,2027,sample,CERTAIN
            """;

    private void itIs(String date) {
        office.set(Clock.fixed(LocalDate.parse(date).atTime(9, 0).atZone(ZONE).toInstant(), ZONE));
    }

    private void scanTwice() {
        CallerScopes.runAs(CallerScope.SYSTEM, scan::tellAll);
        CallerScopes.runAs(CallerScope.SYSTEM, scan::tellAll);
    }

    private String told(String caseId) {
        var events = "select coalesce(string_agg(e.type || ' ' || e.sequence, ', ' order by e.sequence), '')"
                + " from domain_event e join case_clock c on c.id = e.aggregate_id where c.case_id = ?1";
        return CallerScopes.callAs(
                CallerScope.SYSTEM,
                () -> QuarkusTransaction.requiringNew().call(() -> (String) entityManager
                        .createNativeQuery(events, String.class)
                        .setParameter(1, UUID.fromString(caseId))
                        .getSingleResult()));
    }

    private Seen accept(Seen seen, String on, String who) {
        var answer = officer.post(
                        seen, "acceptance", "{'occurredOn':'%s','accepted':true,'officer':'%s'}".formatted(on, who))
                .statusCode(200)
                .extract();
        return new Seen(answer.path("id"), answer.header("ETag"));
    }

    private ValidatableResponse extend(Seen seen, int days, String approver) {
        return officer.post(
                seen,
                "extension",
                "{'occurredOn':'2025-03-10','rule':'PEN-11','amount':%d,'unit':'DAY','approverRole':'%s','approverName':'王某某'}"
                        .formatted(days, approver));
    }

    private ValidatableResponse docket(String query) {
        return officer.request().get("/api/v1/docket" + query).then().statusCode(200);
    }

    private ValidatableResponse deadlines(String id) {
        return officer.request()
                .get("/api/v1/cases/" + id + "/deadlines")
                .then()
                .statusCode(200);
    }

    private static RequestSpecification administrator() {
        return given().contentType("text/csv; charset=UTF-8")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header(
                        "Authorization",
                        "Bearer "
                                + TestTokens.of("admin")
                                        .roles("administrator")
                                        .region("150000")
                                        .token());
    }
}
