package org.zhibao.cases.deadlines;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhibao.cases.testsupport.CaseClient;
import org.zhibao.cases.testsupport.CaseClient.Carried;
import org.zhibao.cases.testsupport.CaseClient.Seen;
import org.zhibao.kit.testsupport.PostgresResource;

/** Deadlines that run from a day which an act writes down. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class RecordedDaysTest {

    private static final String STANDING =
            "{'occurredOn':'2025-06-03','requester':'PATENTEE','proofs':['IDENTITY','PATENT_CERTIFICATE'],"
                    + "'sued':false,'infringementKnownOn':'%s'}";

    private final CaseClient officer = CaseClient.officer("150102");

    /** Reckoned by hand: the corresponding day three years later; 2025-06-02 is the day of the request, and a holiday. */
    @ParameterizedTest
    @CsvSource({"2022-06-06, 2025-06-06, KEPT", "2022-03-10, 2025-03-10, KEPT_LATE"})
    void aRequestAfterTheLimitationIsMarked(String knownOn, String due, String standing) {
        var received = officer.register("PATENT_INFRINGEMENT", "150102", "2025-06-02");

        var checked = officer.carry(received, "standing", STANDING.formatted(knownOn));

        deadlines(checked.seen())
                .body("find { it.rule == 'ADJ-10' }.startedOn", equalTo(knownOn))
                .body("find { it.rule == 'ADJ-10' }.due", equalTo(due))
                .body("find { it.rule == 'ADJ-10' }.keptOn", equalTo("2025-06-02"))
                .body("find { it.rule == 'ADJ-10' }.standing", equalTo(standing))
                .body("find { it.rule == 'ADJ-10' }.addressee", equalTo("PARTY"))
                .body("find { it.rule == 'ADJ-10' }.legalBasis", containsString("专利法(2020) 第74条"));
        officer.request()
                .get("/api/v1/cases/" + received.id() + "/adjudication")
                .then()
                .body("infringementKnownOn", equalTo(knownOn));
        checked.then("acceptance", "{'occurredOn':'2025-06-04','accepted':true}");
    }

    @Test
    void nobodyLearnsOfAnInfringementAfterTheRequest() {
        officer.post(
                        officer.register("PATENT_INFRINGEMENT", "150102", "2025-06-02"),
                        "standing",
                        STANDING.formatted("2025-06-03"))
                .statusCode(422)
                .body("violations[0].pointer", equalTo("/infringementKnownOn"))
                .body("violations[0].code", equalTo("known-after-request"));
    }

    @ParameterizedTest
    @CsvSource({
        "ORDINARY, CRI-05, 2024-05-04",
        "SUMMARY, CRI-06, 2024-03-24",
        "SUMMARY_OVER_THREE_YEARS, CRI-06, 2024-04-18",
        "FAST_TRACK, CRI-06, 2024-03-14",
        "FAST_TRACK_OVER_ONE_YEAR, CRI-06, 2024-03-19"
    })
    void howAChargeIsHeardDecidesHowLongTheCourtHas(String track, String rule, String due) {
        var accepted = officer.carry(
                officer.register("CRIM_COURT", "150102", "2024-03-01"),
                "criminal-stages",
                "{'occurredOn':'2024-03-04','stage':'COURT_ACCEPTED','persons':1,'track':'" + track + "'}");

        deadlines(accepted.seen()).body("find { it.rule == '" + rule + "' }.due", equalTo(due));
        accepted.then("criminal-stages", "{'occurredOn':'2024-03-12','stage':'COURT_CLOSED','persons':1}");
        deadlines(accepted.seen()).body("find { it.rule == '" + rule + "' }.keptOn", equalTo("2024-03-12"));
    }

    @Test
    void onlyTheCourtThatTakesAChargeUpSaysHowItIsHeard() {
        officer.post(
                        officer.register("CRIM_COURT", "150102", "2024-03-01"),
                        "criminal-stages",
                        "{'occurredOn':'2024-03-04','stage':'PROSECUTED','persons':1,'track':'SUMMARY'}")
                .statusCode(422)
                .body("violations[0].pointer", equalTo("/track"));
    }

    @Test
    void twoYearsAfterTheLastDayOfPerformanceTheCourtIsAskedNoMore() {
        var judged = judged("2024-09-15");
        deadlines(judged.seen())
                .body("find { it.rule == 'CIV-08' }.startedOn", equalTo("2024-09-15"))
                .body("find { it.rule == 'CIV-08' }.due", equalTo("2026-09-15"))
                .body("find { it.rule == 'CIV-08' }.keptOn", nullValue());

        var appealed = judged.then("appeal", "{'occurredOn':'2024-08-12'}");
        deadlines(appealed.seen()).body("rule", not(hasItem("CIV-08")));

        var enforced = appealed.then("judgment", "{'occurredOn':'2024-11-01','performanceUntil':'2024-12-02'}")
                .then("execution", "{'occurredOn':'2025-03-03'}");
        deadlines(enforced.seen())
                .body("find { it.rule == 'CIV-08' }.startedOn", equalTo("2024-12-02"))
                .body("find { it.rule == 'CIV-08' }.keptOn", equalTo("2025-03-03"));
    }

    @Test
    void aJudgmentWithoutADayBeginsNothing() {
        deadlines(officer.carry(suit(), "judgment", "{'occurredOn':'2024-08-01'}")
                        .seen())
                .body("rule", not(hasItem("CIV-08")));
        officer.post(suit(), "judgment", "{'occurredOn':'2024-08-01','performanceUntil':'2024-07-31'}")
                .statusCode(422)
                .body("violations[0].pointer", equalTo("/performanceUntil"));
    }

    private Carried judged(String until) {
        return officer.carry(
                suit(),
                "judgment",
                "{'occurredOn':'2024-08-01','performanceUntil':'" + until
                        + "','note':'判令赔偿','documentNumber':'（2024）内01知民初7号'}");
    }

    private Seen suit() {
        return officer.carry(
                        officer.register("CIVIL_COURT", "150102", "2024-03-01"),
                        "acceptance",
                        "{'occurredOn':'2024-03-05','accepted':true}")
                .seen();
    }

    private ValidatableResponse deadlines(Seen seen) {
        return officer.request()
                .get("/api/v1/cases/" + seen.id() + "/deadlines")
                .then()
                .statusCode(200);
    }
}
