package org.zhibao.cases.deadlines;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.zhibao.cases.testsupport.CaseClient;
import org.zhibao.cases.testsupport.CaseClient.Carried;
import org.zhibao.cases.testsupport.CaseClient.Seen;
import org.zhibao.kit.testsupport.PostgresResource;

/** Deadlines that an act begins only when something is so. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class ConditionalDeadlineTest {

    private static final String FINE = ",'fine':{'amount':'1000.00','currency':'CNY'}";

    private final CaseClient officer = CaseClient.officer("150125");

    @Test
    void aRespondentWithoutDomicileHasThirtyDaysToAnswer() {
        var here = adjudicated(CaseClient.body("PATENT_INFRINGEMENT", "150125", "2025-06-03"));
        var abroad = adjudicated(CaseClient.body("PATENT_INFRINGEMENT", "150125", "2025-06-03")
                .replace("\"role\":\"RESPONDENT\"", "\"role\":\"RESPONDENT\",\"noDomicile\":true"));

        deadlines(here)
                .body("rule", hasItem("ADJ-03"))
                .body("rule", not(hasItem("ADJ-04")))
                .body("find { it.rule == 'ADJ-03' }.due", equalTo("2025-06-23"));
        deadlines(abroad)
                .body("rule", not(hasItem("ADJ-03")))
                .body("find { it.rule == 'ADJ-04' }.due", equalTo("2025-07-07"));
        history(abroad)
                .body("find { it.act == 'SERVICE_OF_REQUEST' }.circumstances", contains("NO_DOMICILE"))
                .body("find { it.act == 'ACCEPTANCE' }.circumstances", nullValue());

        abroad.then("answer", "{'occurredOn':'2025-07-01'}");
        deadlines(abroad).body("find { it.rule == 'ADJ-04' }.standing", equalTo("KEPT"));
    }

    @Test
    void theCorrectionOfARequestDoesNotCount() {
        var corrected = officer.carry(
                        officer.register("PATENT_INFRINGEMENT", "150125", "2025-06-03"),
                        "correction-notice",
                        "{'occurredOn':'2025-06-05'}")
                .then("correction", "{'occurredOn':'2025-06-16'}");

        // Two working days had passed; of the five, three are left from the day of the correction.
        deadlines(corrected).body("find { it.rule == 'ADJ-01' }.due", equalTo("2025-06-19"));
    }

    @Test
    void aDecisionHandedOverAtOnceNeedsNoServiceLater() {
        var later = noticed(plain()).then("decision", decision(FINE));
        var atOnce = noticed(plain()).then("decision", decision(FINE + ",'handedOver':true"));

        deadlines(later).body("rule", hasItem("PEN-12"));
        deadlines(atOnce).body("rule", not(hasItem("PEN-12")));
    }

    @Test
    void aPartyOfAnotherProvinceMeansPushingAndNotPublishing() {
        var body = CaseClient.body("TM_INFRINGEMENT", "150125", "2024-03-04")
                .replace("91150100MA0000007W", "91350100M000100Y43");
        var decided = noticed(registered(body)).then("decision", decision(FINE));

        deadlines(decided).body("rule", hasItems("PUB-02", "PUB-07")).body("rule", not(hasItem("PUB-01")));
        docket("?region=150125&rule=PUB-02")
                .body("items.caseId", hasItem(decided.seen().id()));

        var pushed = decided.then("publication-draft", "{'occurredOn':'2024-04-22','documentNumber':'示例'}")
                .then("registration-place-push", "{'occurredOn':'2024-04-30'}");

        deadlines(pushed)
                .body("find { it.rule == 'PUB-02' }.standing", equalTo("KEPT"))
                .body("find { it.rule == 'PUB-03' }.startedOn", equalTo("2024-04-30"))
                .body("find { it.rule == 'PUB-03' }.addressee", equalTo("OTHER_OFFICE"));
    }

    @Test
    void aWarningIsNotPublishedAndNothingIsToBePaid() {
        var served = noticed(officer.register("AGENCY_TM", "150125", "2024-03-04"))
                .then("decision", decision(",'penalty':{'sanctions':['WARNING']}"))
                .then("service", "{'occurredOn':'2024-04-23'}");

        deadlines(served).body("rule", not(hasItems("PUB-01", "PUB-07"))).body("rule", not(hasItem("PEN-14")));

        deadlines(served.then("execution", "{'occurredOn':'2024-04-24'}"))
                .body("find { it.rule == 'PEN-17' }.startedOn", equalTo("2024-04-24"));
    }

    @Test
    void thePaymentOfTheLastFenBeginsTheClosing() {
        var served = noticed(plain()).then("decision", decision(FINE)).then("service", "{'occurredOn':'2024-04-23'}");
        deadlines(served).body("rule", hasItems("PEN-14", "PEN-16", "PEN-21", "PEN-22"));

        var inPart = served.then("payment", paid("400.00", "2024-04-25"));
        deadlines(inPart)
                .body("find { it.rule == 'PEN-14' }.keptOn", nullValue())
                .body("rule", not(hasItem("PEN-17")));

        var inFull = inPart.then("payment", paid("600.00", "2024-04-28"));
        deadlines(inFull)
                .body("find { it.rule == 'PEN-14' }.keptOn", equalTo("2024-04-28"))
                .body("find { it.rule == 'PEN-16' }.keptOn", equalTo("2024-04-28"))
                .body("find { it.rule == 'PEN-17' }.startedOn", equalTo("2024-04-28"));
    }

    @Test
    void theCourtIsAskedWithinThreeMonthsOfTheEndOfTheRemedies() {
        var served = noticed(plain()).then("decision", decision(FINE)).then("service", "{'occurredOn':'2024-04-23'}");
        deadlines(served).body("find { it.rule == 'PEN-16' }.startedOn", equalTo("2024-10-23"));

        var appealed = served.then("remedy", "{'occurredOn':'2024-05-10'}");
        deadlines(appealed).body("rule", not(hasItem("PEN-16")));
        docket("?region=150125&rule=PEN-16")
                .body("items.caseId", not(hasItem(served.seen().id())));

        deadlines(appealed.then("remedy-end", "{'occurredOn':'2025-02-10'}"))
                .body("find { it.rule == 'PEN-16' }.startedOn", equalTo("2025-02-10"));
    }

    @Test
    void aCopyrightCaseGoesByItsOwnPeriods() {
        var accepted = officer.carry(
                officer.register("COPYRIGHT_INFRINGEMENT", "150125", "2024-03-04"),
                "acceptance",
                "{'occurredOn':'2024-03-11','accepted':true}");

        deadlines(accepted)
                .body("find { it.rule == 'COP-01' }.due", equalTo("2024-03-19"))
                .body("find { it.rule == 'COP-01' }.standing", equalTo("KEPT"))
                .body("find { it.rule == 'COP-02' }.startedOn", equalTo("2024-03-11"))
                .body("rule", not(hasItem("PEN-01")))
                .body("rule", not(hasItem("PEN-11")));
    }

    @Test
    void goodsDetainedOnApplicationAreReleasedSooner() {
        var onApplication = officer.carry(
                        officer.register("CUSTOMS_IP", "150125", "2024-03-04"),
                        "detention-application",
                        "{'occurredOn':'2024-03-04'}")
                .then("security", "{'occurredOn':'2024-03-05'}")
                .then("acceptance", "{'occurredOn':'2024-03-06','accepted':true}");
        var exOfficio = officer.carry(
                        officer.register("CUSTOMS_IP", "150125", "2024-03-04"),
                        "right-holder-notice",
                        "{'occurredOn':'2024-03-04'}")
                .then("security", "{'occurredOn':'2024-03-05'}")
                .then("acceptance", "{'occurredOn':'2024-03-06','accepted':true}");

        deadlines(onApplication)
                .body("find { it.rule == 'CUS-06' }.due", equalTo("2024-04-03"))
                .body("rule", not(hasItem("CUS-07")));
        deadlines(exOfficio).body("rule", hasItems("CUS-05", "CUS-07")).body("rule", not(hasItem("CUS-06")));
        deadlines(onApplication.then("release", "{'occurredOn':'2024-04-03'}"))
                .body("find { it.rule == 'CUS-06' }.standing", equalTo("KEPT"));
    }

    @Test
    void goodsAreNotDetainedForARightHolderWhoCameTooLate() {
        var told = officer.carry(
                officer.register("CUSTOMS_IP", "150125", "2024-03-04"),
                "right-holder-notice",
                "{'occurredOn':'2024-03-04'}");

        for (var act : List.of("security", "acceptance")) {
            officer.post(
                            told.seen(),
                            act,
                            "{'occurredOn':'2024-03-08'" + (act.equals("acceptance") ? ",'accepted':true}" : "}"))
                    .statusCode(422)
                    .body("violations[0].code", equalTo("customs-security-late"))
                    .body("violations[0].detail", containsString("2024-03-07"));
        }
        told.then("acceptance", "{'occurredOn':'2024-03-08','accepted':false,'reason':'权利人逾期未提供担保'}");
    }

    @Test
    void aSuitRunsFromMediationBeforeItToTheSecondInstance() {
        var docketed = officer.carry(
                        officer.register("CIVIL_COURT", "150125", "2024-03-04"),
                        "mediation",
                        "{'occurredOn':'2024-03-05'}")
                .then("mediation-failure", "{'occurredOn':'2024-03-25'}")
                .then("acceptance", "{'occurredOn':'2024-03-27','accepted':true,'summaryProcedure':true}");
        deadlines(docketed)
                .body("find { it.rule == 'CIV-01' }.standing", equalTo("KEPT"))
                .body("find { it.rule == 'CIV-05' }.due", equalTo("2024-06-27"))
                .body("rule", not(hasItem("CIV-04")));

        var ended = docketed.then("service-of-request", "{'occurredOn':'2024-03-29'}")
                .then("answer", "{'occurredOn':'2024-04-08'}")
                .then("trial", "{'occurredOn':'2024-05-08'}")
                .then("judgment", "{'occurredOn':'2024-05-20'}")
                .then("appeal", "{'occurredOn':'2024-06-03'}")
                .then("judgment", "{'occurredOn':'2024-08-20'}");
        ended.answer().body("state", equalTo("EFFECTIVE"));
        deadlines(ended)
                .body("find { it.rule == 'CIV-02' }.standing", equalTo("KEPT"))
                .body("find { it.rule == 'CIV-03' }.standing", equalTo("KEPT"))
                .body("find { it.rule == 'CIV-06' }.due", equalTo("2024-09-03"))
                .body("find { it.rule == 'CIV-06' }.standing", equalTo("KEPT"));
    }

    @Test
    void theStagesOfACriminalMatterHaveTheirPeriods() {
        var received = officer.carry(
                officer.register("CRIM_PROSECUTION", "150125", "2024-03-04"),
                "criminal-stages",
                "{'stage':'PROSECUTION_RECEIVED','occurredOn':'2024-03-04','persons':2}");
        docket("?region=150125&rule=CRI-04")
                .body("items.caseId", hasItem(received.seen().id()));

        var again = stage(stage(received, "SUPPLEMENT_ORDERED", "2024-03-20"), "SUPPLEMENT_RECEIVED", "2024-04-18");
        var prosecuted = stage(again, "PROSECUTED", "2024-05-10");

        deadlines(prosecuted)
                .body("findAll { it.rule == 'CRI-04' }.startedOn", contains("2024-03-04", "2024-04-18"))
                .body("findAll { it.rule == 'CRI-04' }.keptOn", contains("2024-03-20", "2024-05-10"))
                .body("findAll { it.rule == 'CRI-04' }.addressee", contains("PROCURATORATE", "PROCURATORATE"));
    }

    @Test
    void aPlatformWaitsForTheComplaint() {
        var forwarded = officer.carry(
                officer.register("PATENT_ECOM", "150125", "2025-06-03"),
                "counter-statement",
                "{'occurredOn':'2025-06-03'}");
        deadlines(forwarded)
                .body("find { it.rule == 'EC-01' }.due", equalTo("2025-06-18"))
                .body("find { it.rule == 'EC-01' }.addressee", equalTo("PLATFORM"));

        deadlines(forwarded.then("complaint-notice", "{'occurredOn':'2025-06-10'}"))
                .body("find { it.rule == 'EC-01' }.standing", equalTo("KEPT"));
    }

    @Test
    void whoStaysAwayFromTheHearingForfeitsIt() {
        var asked = heavily(plain()).then("hearing-request", "{'occurredOn':'2024-04-10'}");
        officer.post(asked.seen(), "hearing-schedule", schedule("2024-04-18"))
                .statusCode(422)
                .body("violations[0].code", equalTo("hearing-notice-too-short"));
        officer.post(asked.seen(), "hearing-forfeiture", "{'occurredOn':'2024-04-25'}")
                .statusCode(422)
                .body("violations[0].code", equalTo("hearing-not-yet-held"));

        var scheduled = asked.then("hearing-schedule", schedule("2024-04-25"));
        deadlines(scheduled)
                .body("find { it.rule == 'PEN-10' }.due", equalTo("2024-04-16"))
                .body("find { it.rule == 'PEN-10' }.standing", equalTo("KEPT"));
        officer.post(scheduled.seen(), "hearing-forfeiture", "{'occurredOn':'2024-04-24'}")
                .statusCode(422);

        scheduled
                .then("hearing-forfeiture", "{'occurredOn':'2024-04-25'}")
                .then("decision", decision(FINE).replace("2024-04-22", "2024-04-26"))
                .answer()
                .body("state", equalTo("DECIDED"));
    }

    private Carried stage(Carried before, String stage, String on) {
        return before.then("criminal-stages", "{'stage':'%s','occurredOn':'%s','persons':2}".formatted(stage, on));
    }

    private Carried adjudicated(String body) {
        return officer.carry(registered(body), "acceptance", "{'occurredOn':'2025-06-04','accepted':true}")
                .then("service-of-request", "{'occurredOn':'2025-06-06'}");
    }

    private Seen plain() {
        return officer.register("TM_INFRINGEMENT", "150125", "2024-03-04");
    }

    private Seen registered(String body) {
        var answer = officer.request()
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(body)
                .post("/api/v1/cases")
                .then()
                .statusCode(201)
                .extract();
        return new Seen(answer.path("id"), answer.header("ETag"));
    }

    private Carried noticed(Seen received) {
        return reviewed(received)
                .then("notice", "{'occurredOn':'2024-04-08'}")
                .then("waiver", "{'occurredOn':'2024-04-09'}");
    }

    private Carried heavily(Seen received) {
        return reviewed(received)
                .then(
                        "notice",
                        "{'occurredOn':'2024-04-08','intended':{'kinds':['FINE'],'fine':{'amount':'200000.00','currency':'CNY'},"
                                + "'confiscated':{'amount':'0.00','currency':'CNY'}}}");
    }

    private Carried reviewed(Seen received) {
        return officer.carry(received, "acceptance", "{'occurredOn':'2024-03-11','accepted':true}")
                .then("investigation-end", "{'occurredOn':'2024-03-25'}")
                .as("reviewer", "review", "{'occurredOn':'2024-04-01'}");
    }

    private static String decision(String more) {
        return "{'occurredOn':'2024-04-22','outcome':'PENALTY_IMPOSED'" + more + "}";
    }

    private static String schedule(String heldOn) {
        return "{'occurredOn':'2024-04-12','heldOn':'%s','place':'示例听证室'}".formatted(heldOn);
    }

    private static String paid(String fine, String on) {
        return "{'occurredOn':'%s','fine':{'amount':'%s','currency':'CNY'}}".formatted(on, fine);
    }

    private ValidatableResponse deadlines(Carried carried) {
        return officer.request()
                .get("/api/v1/cases/" + carried.seen().id() + "/deadlines")
                .then()
                .statusCode(200);
    }

    private ValidatableResponse history(Carried carried) {
        return officer.request()
                .get("/api/v1/cases/" + carried.seen().id() + "/steps")
                .then()
                .statusCode(200);
    }

    private ValidatableResponse docket(String query) {
        return officer.request()
                .get("/api/v1/docket" + query + "&limit=500")
                .then()
                .statusCode(200);
    }
}
