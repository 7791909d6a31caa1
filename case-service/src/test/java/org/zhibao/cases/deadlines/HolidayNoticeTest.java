package org.zhibao.cases.deadlines;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.zhibao.cases.testsupport.CaseClient;
import org.zhibao.cases.testsupport.OnAnyDay;
import org.zhibao.kit.testsupport.PostgresResource;
import org.zhibao.kit.testsupport.TestTokens;
import org.zhibao.kit.time.OfficeClock;

/** The calendar of working days: reckoning by it, and what a new holiday notice moves. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class HolidayNoticeTest extends OnAnyDay {

    /** A sample in the form of a notice; the real one for 2027 was not out when this was written. */
    private static final String NOTICE_2027 = """
            date,weekday,status,kind,name_zh,name_en,notice_year,source,certainty
            2027-01-01,五,OFF,STATUTORY,元旦,New Year,2027,sample,CERTAIN
            2027-05-01,六,OFF,STATUTORY,劳动节,Labour Day,2027,sample,CERTAIN
            2027-10-01,五,OFF,STATUTORY,国庆节,National Day,2027,sample,CERTAIN
            2027-10-02,六,OFF,STATUTORY,国庆节,National Day,2027,sample,CERTAIN
            2027-10-03,日,OFF,STATUTORY,国庆节,National Day,2027,sample,CERTAIN
            """;

    private final CaseClient officer = CaseClient.officer("150823");

    HolidayNoticeTest(OfficeClock clock) {
        super(clock);
    }

    @Test
    void aNewHolidayNoticeMovesOpenDeadlinesAndSaysWhich() {
        todayIs("2026-12-25");
        var id = officer.register("TM_INFRINGEMENT", "150823", "2026-12-25").id();
        officer.docket("?rule=PEN-01&dueFrom=2027-01-01")
                .body("items[0].certainty", equalTo("PROVISIONAL"))
                .body("items[0].due", equalTo("2027-01-15"));
        officer.request()
                .accept("text/csv")
                .get("/api/v1/docket?rule=PEN-01&dueFrom=2027-01-01")
                .then()
                .body(containsString("PROVISIONAL"));
        officer.read(id, "deadlines").body("find { it.rule == 'PEN-01' }.explanation", containsString("暂定"));

        var location = administrator()
                .body(NOTICE_2027)
                .post("/api/v1/legal-time/notices")
                .then()
                .statusCode(202)
                .extract()
                .header("Location");
        var path = location.substring(location.indexOf("/api/"));
        await().atMost(Duration.ofSeconds(60))
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
                .statusCode(404)
                .body("detail", containsString("NO-99"));
        given().get("/api/v1/legal-time/deadline?rule=TRF-02&from=2024-09-12")
                .then()
                .statusCode(422)
                .body("violations[0].code", equalTo("rule-counts-hours"));
    }

    private static RequestSpecification administrator() {
        return given().contentType("text/csv; charset=UTF-8")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header(
                        "Authorization",
                        TestTokens.of("admin")
                                .roles("administrator")
                                .region("150000")
                                .bearer());
    }
}
